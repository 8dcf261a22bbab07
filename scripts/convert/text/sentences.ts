import { GENRE } from './genre.ts';
import type { Range } from '../../../src/text/range.ts';

/** The sentences of a reading text, as ranges that together cover it. */
export function sentences(text: string): Range[] {
	const ends = [...text.matchAll(GENRE.sentenceEnd)].map((match) => match.index + match[0].length);
	if (ends.at(-1) !== text.length) ends.push(text.length);
	return ends.map((end, index) => ({ start: index === 0 ? 0 : ends[index - 1]!, end }));
}
