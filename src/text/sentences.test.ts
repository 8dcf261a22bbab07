import { expect, test } from 'vitest';
import { rangesOf, sentenceAt, sentenceId } from './sentences.ts';

const SENTENCES = ['海关总署组织开展区域通关。', '共受理报关单7429.3万份。', '占总量的92%。'];

test('the ranges of the sentences cover the text, one behind the other', () => {
	const text = SENTENCES.join('');
	const ranges = rangesOf(SENTENCES);
	expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(SENTENCES);
});

test('a character stands in the sentence that begins at it or before it', () => {
	const ranges = rangesOf(SENTENCES);
	expect([0, 12, 13, 27, 28, 99].map((at) => sentenceAt(ranges, at))).toEqual([0, 0, 1, 1, 2, 2]);
	expect(sentenceId('case-p1', sentenceAt(ranges, 13))).toBe('case-p1-s2');
});
