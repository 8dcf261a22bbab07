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
 * but at least the one that the words are in. Of that, a list is cut short where it goes on for twice
 * as many. What is left out has an ellipsis in its place.
 */
export function inContext({ sentence, start, end, whole }: Quotable, reach: number): InContext {
	const places = cuts(sentence).filter((at) =>
		whole.every((range) => at <= range.start || range.end <= at),
	);
	const before = [0, ...places].toReversed().map((at) => {
		return { distance: start - at, isClause: sentence[at - 1] !== '、' };
	});
	// What is announced by a colon belongs to it.
	const after = [...places.map((at) => at - 1), sentence.length].map((at) => {
		return { distance: at - end, isClause: !/[、：]/.test(sentence[at] ?? '') };
	});
	const from = start - chosen(before, reach);
	const to = end + chosen(after, reach);
	return {
		before: (from === 0 ? '' : OMISSION) + sentence.slice(from, start),
		words: sentence.slice(start, end),
		after: sentence.slice(end, to) + (to === sentence.length ? '' : OMISSION),
	};
}

/** A place for a cut, by its distance from the words. */
interface Cut {
	distance: number;
	/** Whether a clause ends there, and not an item of a list. */
	isClause: boolean;
}

/** How far from the words they are cut, of places from the nearest to the farthest. */
function chosen(places: readonly Cut[], reach: number): number {
	const beside = places.filter(({ distance }) => distance >= 0);
	const clauses = beside.filter(({ isClause }) => isClause);
	const found =
		clauses.findLast(({ distance }) => distance <= reach) ??
		clauses.find(({ distance }) => distance <= 2 * reach) ??
		beside.findLast(({ distance }) => distance <= reach) ??
		beside[0];
	return found?.distance ?? 0;
}
