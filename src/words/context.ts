import { cuts } from './cuts.ts';

/** Words of a sentence with what stands around them. */
export interface InContext {
	before: string;
	words: string;
	after: string;
}

/** Words in their sentence. */
interface Quotable {
	sentence: string;
	start: number;
	end: number;
	/** Names, numbers and dates of the sentence, which are given whole. */
	whole: readonly { start: number; end: number }[];
}

/** What stands for words that were left out (GB/T 15834). */
const OMISSION = '……';

/**
 * The words with what stands on either side: as many clauses as there are within `reach` characters,
 * but at least the one that the words are in. What is left out has an ellipsis in its place.
 */
export function inContext({ sentence, start, end, whole }: Quotable, reach: number): InContext {
	const places = cuts(sentence, whole);
	const openings = [0, ...places].filter((at) => at <= start);
	const endings = [...places.map((at) => at - 1), sentence.length].filter((at) => at >= end);
	const from = openings.find((at) => start - at <= reach) ?? openings.at(-1)!;
	const to = endings.findLast((at) => at - end <= reach) ?? endings[0] ?? sentence.length;
	return {
		before: (from === 0 ? '' : OMISSION) + sentence.slice(from, start),
		words: sentence.slice(start, end),
		after: sentence.slice(end, to) + (to === sentence.length ? '' : OMISSION),
	};
}
