import { cuts } from '../../words/cuts.ts';

/** A stretch of text to show, an ellipsis where it is cut, with the ranges to mark in it. */
export interface Excerpt {
	text: string;
	ranges: [start: number, end: number][];
}

/** Longest stretch shown before the first mark and behind the last; cut at a clause. */
const BEFORE = 56;
const BEHIND = 48;

/** The sentences that hold a mark, from their beginning; long ones cut where a clause ends. */
export function excerpts(text: string, ranges: readonly [number, number][]): Excerpt[] {
	const ends = [0, ...sentenceEnds(text), text.length];
	const places = clauseEnds(text);
	const found: { start: number; end: number; ranges: [number, number][] }[] = [];
	for (const range of ranges) {
		const start = Math.max(
			...ends.filter((at) => at <= range[0]),
			...places.filter((at) => at < range[0] - BEFORE),
		);
		const end = Math.min(
			...ends.filter((at) => at >= range[1]),
			...places.filter((at) => at > range[1] + BEHIND + 1).map((at) => at - 1),
		);
		const last = found[found.length - 1];
		// The next begins behind the end of the last, or behind the mark that was left out there.
		if (last && start <= last.end + 1) {
			last.end = Math.max(last.end, end);
			last.ranges.push(range);
		} else found.push({ start, end, ranges: [range] });
	}
	const omission = (at: number) => (ends.includes(at) ? '' : '……');
	return found.map(({ start, end, ranges: inside }) => {
		const before = omission(start);
		const moved = before.length - start;
		return {
			text: before + text.slice(start, end) + omission(end),
			ranges: inside.map(([from, to]) => [from + moved, to + moved]),
		};
	});
}

/** Behind each sentence, with what closes there. */
const sentenceEnds = (text: string): number[] =>
	[...text.matchAll(/[。！？][”’）》]*/g)].map((end) => end.index + end[0].length);

/** Where a sentence may be cut. The names of the text are not known here, and some have a 、 in them. */
const clauseEnds = (text: string): number[] => cuts(text).filter((at) => text[at - 1] !== '、');
