import type { Work } from './work.ts';

/** A part of the report, of which all is known that is known of the report. */
export const partOf = (report: Work, key: string, title: string): Work => ({
	...report,
	kind: 'part',
	key: `${report.key}-${key}`,
	title,
	container: report.title,
});

/**
 * What the edition made of the report: its own, by no author, and given out by itself; `place` says
 * where in the report it is: 图3, 第一章第10节.
 */
export function dataOf(report: Work, key: string, title: string, place: string): Work {
	const { version, issued } = report;
	return {
		kind: 'data',
		key: `${report.key}-${key}`,
		title: `${title}：《${report.title}》${place}`,
		authors: [],
		version,
		publisher: `《${report.title}》标注版`,
		issued,
	};
}

/** A work at its address, as somebody sees it on a day; without an address nobody can have seen it there. */
export const seenAt = (
	work: Work,
	address: string | undefined,
	accessed: string | undefined,
): Work => ({
	...work,
	address,
	accessed: address && accessed,
});
