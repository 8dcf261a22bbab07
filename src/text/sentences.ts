import type { Range } from './range.ts';

/** The sentences of a block as ranges of its text; joined, they are the text. */
export function rangesOf(sentences: readonly string[]): Range[] {
	let end = 0;
	return sentences.map((sentence) => ({ start: end, end: (end += sentence.length) }));
}

/** Which sentence a character stands in, counted from 0; the last for what lies behind them all. */
export const sentenceAt = (sentences: readonly Range[], at: number): number =>
	sentences.findLastIndex(({ start }) => start <= at);

/** The id of a sentence within its unit, counted from 0: `p1-s2`. */
export const sentenceId = (block: string, index: number): string => `${block}-s${index + 1}`;
