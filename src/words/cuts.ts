/** Characters of a text, from the first to that behind the last. */
interface Range {
	start: number;
	end: number;
}

/** What closes a pair of marks, with what opens it. */
const PAIRS: Readonly<Record<string, string>> = {
	'》': '《',
	'〉': '〈',
	'”': '“',
	'’': '‘',
	'）': '（',
	'】': '【',
	'〕': '〔',
};
const OPENING = Object.values(PAIRS).join('');

/**
 * Where a quotation of a text may begin, and, less the mark before, where it may end: behind a mark
 * between clauses, but not inside a pair of marks, nor inside one of the names, numbers and dates
 * that are `whole`.
 */
export function cuts(text: string, whole: readonly Range[] = []): number[] {
	const isInside = insideOf(text, whole);
	return [...text.matchAll(/[，；：。、]/g)]
		.map(({ index }) => index + 1)
		.filter((at) => at < text.length && !isInside(at) && !isInside(at - 1));
}

/** Tells whether a cut at a place would divide a pair of marks, or what is `whole`. */
export function insideOf(text: string, whole: readonly Range[] = []): (at: number) => boolean {
	const kept = [...whole, ...pairs(text)];
	return (at) => kept.some(({ start, end }) => start < at && at < end);
}

/** The pairs of marks of a text, a mark without its other half left aside. */
function pairs(text: string): Range[] {
	const open: number[] = [];
	const found: Range[] = [];
	for (let at = 0; at < text.length; at++) {
		if (OPENING.includes(text[at]!)) open.push(at);
		const opening = PAIRS[text[at]!];
		if (!opening) continue;
		const depth = open.map((each) => text[each]).lastIndexOf(opening);
		if (depth === -1) continue;
		found.push({ start: open[depth]!, end: at + 1 });
		open.length = depth;
	}
	return found;
}
