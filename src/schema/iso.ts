import { z } from 'astro/zod';

/** An ISO 8601 date, time or interval: `2015`, `2015-12-31`, `2011/2015`; `..` for an end that is not stated: `../2016-04-26`. */
export const iso = z.string().refine(isSpan, 'must be an ISO 8601 date or interval of real days');

function isSpan(text: string): boolean {
	const [from = '', to, ...rest] = text.split('/');
	if (rest.length > 0) return false;
	if (to === undefined) return momentsOf(from) !== undefined;
	const [start, end] = [momentsOf(from), momentsOf(to)];
	if (from === '..' || to === '..') return (start ?? end) !== undefined;
	return start !== undefined && end !== undefined && start.first <= end.last;
}

/** The first and last moment of a year, month, day or minute, in ms; `undefined` where there is no such one. */
function momentsOf(text: string): { first: number; last: number } | undefined {
	const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/.exec(text)?.slice(1);
	if (!parts) return undefined;
	const [year = 0, month, day, hour, minute] = parts.map(
		(part) => part && Number(part),
	) as number[];
	const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0));
	const isReal = first.toISOString().startsWith(text);
	const end = new Date(first);
	if (minute !== undefined) end.setUTCMinutes(minute + 1);
	else if (day !== undefined) end.setUTCDate(day + 1);
	else if (month !== undefined) end.setUTCMonth(month);
	else end.setUTCFullYear(year + 1);
	return isReal ? { first: +first, last: +end - 1 } : undefined;
}
