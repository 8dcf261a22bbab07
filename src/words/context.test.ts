import { expect, test } from 'vitest';
import { inContext } from './context.ts';

const sentence =
	'进口方面，7个试点城市验放清单1.15亿份，进口金额约176亿元，分别较上年同期增长27倍和16倍。';
const at = (words: string) => {
	const start = sentence.indexOf(words);
	return { sentence, start, end: start + words.length };
};

test('a short sentence is given whole', () => {
	expect(inContext(at('1.15亿份'), 99)).toEqual({
		before: '进口方面，7个试点城市验放清单',
		words: '1.15亿份',
		after: '，进口金额约176亿元，分别较上年同期增长27倍和16倍。',
	});
});

test('a long one is cut where clauses end, and says so', () => {
	expect(inContext(at('1.15亿份'), 14)).toEqual({
		before: '…7个试点城市验放清单',
		words: '1.15亿份',
		after: '，进口金额约176亿元…',
	});
});
