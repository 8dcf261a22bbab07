import type { Range } from '../../../src/text/range.ts';

/** A full stop with the closing marks that belong to it. */
const END = /[。！？]+[”’）】》]*/g;

/** The sentences of a reading text, as ranges that together cover it. */
export function sentences(text: string): Range[] {
	const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
	if (ends.at(-1) !== text.length) ends.push(text.length);
	return ends.map((end, index) => ({ start: index === 0 ? 0 : ends[index - 1]!, end }));
}
