/**
 * Where a quotation of a text may begin, and, less the mark before, where it may end: behind a mark
 * between clauses, but not inside a pair of marks.
 */
export const cuts = (text: string): number[] =>
	[...covered(text).matchAll(/[，；：。、](?!$)/g)].map(({ index }) => index + 1);

/** Tells whether a cut at a place would divide a pair of marks. */
export function insideOf(text: string): (at: number) => boolean {
	const signs = covered(text);
	return (at) => signs[at] === '_';
}

const PAIR = /《[^《》]*》|“[^“”]*”|‘[^‘’]*’|（[^（）]*）/g;

/** A text in which pairs of marks, from the inner to the outer, are covered but for where they begin. */
function covered(text: string): string {
	const signs = text.replace(PAIR, ({ length }) => '-'.padEnd(length, '_'));
	return signs === text ? text : covered(signs);
}
