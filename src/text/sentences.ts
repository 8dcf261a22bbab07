import { countUpTo } from './count-up-to.ts';
import type { Range } from './range.ts';

/** The sentences of a block as ranges of its text; joined, they are the text. */
export function rangesOf(sentences: readonly string[]): Range[] {
	let end = 0;
	return sentences.map((sentence) => ({ start: end, end: (end += sentence.length) }));
}

/**
 * The index of the sentence that a character stands in; the last for what lies behind them all, -1
 * where there is none.
 */
export const sentenceAt = (sentences: readonly Range[], at: number): number =>
	countUpTo(sentences, at, ({ start }) => start) - 1;

/** The id of a sentence within its unit; `index` counts from 0, the id from 1: `p1-s2` for 1. */
export const sentenceId = (block: string, index: number): string => `${block}-s${index + 1}`;
