import type { Range } from '../../../src/text/range.ts';

const PAIR = /“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』/g;

/** What stands between quotation marks, marks included; of marks within marks only the outer ones. */
export function quotedPairs(text: string): Range[] {
	return [...text.matchAll(PAIR)].map(({ 0: words, index }) => {
		return { start: index, end: index + words.length };
	});
}
