import type { MinistrySeed } from '../../../src/schema/text.ts';
import type { Range } from '../../../src/text/range.ts';

/** A body named in the text. */
export interface Mention extends Range {
	ministry: string;
	quote: string;
}

/** Knows every form under which the text names one of the bodies. */
export interface Names {
	/** All mentions in a text; the longest form wins, and mentions never overlap. */
	mentions: (text: string) => Mention[];
	/** The body that exactly this form names. */
	resolve: (form: string) => string | undefined;
}

export function readNames(ministries: readonly MinistrySeed[]): Names {
	const owner = new Map(ministries.flatMap(({ id, forms }) => forms.map((form) => [form, id])));
	const longestFirst = [...owner.keys()].sort((a, b) => b.length - a.length);
	const anyForm = new RegExp(longestFirst.map((form) => RegExp.escape(form)).join('|'), 'g');
	return {
		mentions: (text) =>
			[...text.matchAll(anyForm)].map(({ 0: quote, index }) => ({
				start: index,
				end: index + quote.length,
				ministry: owner.get(quote)!,
				quote,
			})),
		resolve: (form) => owner.get(form),
	};
}

/** How a recommendation says who proposes it. */
const PROPOSERS = /^(?<names>[^：。]+)提出：/;

/** The names before 提出：, each with its range in the paragraph; `null` where nobody is named. */
export function proposerNames(text: string): (Range & { name: string })[] | null {
	const names = PROPOSERS.exec(text)?.groups?.['names'];
	return names === undefined ? null : listed(names, 0);
}

/** How a chapter opening names the bodies whose sections follow. */
const SUBJECTS = /^\d{4}年，(?<names>.+?)等部门的/;

/** The names in a chapter opening, in printed order; `null` for a chapter that is not about bodies. */
export function subjectNames(text: string): (Range & { name: string })[] | null {
	const names = SUBJECTS.exec(text)?.groups?.['names'];
	return names === undefined ? null : listed(names, text.indexOf(names));
}

function listed(names: string, offset: number): (Range & { name: string })[] {
	let start = offset;
	return names.split('、').map((name) => {
		const range = { name, start, end: start + name.length };
		start = range.end + 1;
		return range;
	});
}
