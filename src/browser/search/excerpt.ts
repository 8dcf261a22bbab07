import { cuts } from '../../words/cuts.ts';

/** A stretch of text to show, with the ranges to mark in it. */
export interface Excerpt {
	text: string;
	ranges: [start: number, end: number][];
	/** Whether something before or behind it was left out. */
	isCutBefore: boolean;
	isCutBehind: boolean;
}

/** Longest stretch shown before the first mark and behind the last; cut at a clause. */
const BEFORE = 56;
const BEHIND = 48;

/** The sentences that hold a mark, from their beginning; long ones cut where a clause ends. */
export function excerpts(text: string, ranges: readonly [number, number][]): Excerpt[] {
	const places = clauseEnds(text);
	const result: { start: number; end: number; ranges: [number, number][] }[] = [];
	for (const range of ranges) {
		const last = result[result.length - 1];
		const start = startOf(text, places, range[0]);
		const end = endOf(text, places, range[1]);
		if (last && start <= last.end + 1) {
			last.end = Math.max(last.end, end);
			last.ranges.push(range);
		} else result.push({ start, end, ranges: [range] });
	}
	return result.map(({ start, end, ranges: inside }) => ({
		text: text.slice(start, end),
		ranges: inside.map(([from, to]) => [from - start, to - start]),
		isCutBefore: start > 0 && !isSentenceEnd(text, start),
		isCutBehind: end < text.length && !isSentenceEnd(text, end),
	}));
}

const ENDS = /[。！？][”’）》]*$/;
/** What closes behind a sentence. */
const CLOSING = '”’）》';

/** Where a sentence may be cut. The names of the text are not known here, and some have a 、 in them. */
const clauseEnds = (text: string): ReadonlySet<number> =>
	new Set(cuts(text).filter((at) => text[at - 1] !== '、'));

const isSentenceEnd = (text: string, at: number): boolean =>
	ENDS.test(text.slice(Math.max(0, at - 4), at));

function startOf(text: string, places: ReadonlySet<number>, at: number): number {
	for (let start = at; start > 0; start--) {
		if (isSentenceEnd(text, start) && !CLOSING.includes(text[start]!)) return start;
		if (at - start > BEFORE && places.has(start)) return start;
	}
	return 0;
}

function endOf(text: string, places: ReadonlySet<number>, from: number): number {
	for (let end = from; end < text.length; end++) {
		if (isSentenceEnd(text, end) && !`${CLOSING}。`.includes(text[end]!)) return end;
		if (end - from > BEHIND && places.has(end + 1)) return end;
	}
	return text.length;
}
