import { expect, test } from 'vitest';
import { fromTokens, phrase, tokens } from './tokens.ts';

test('every folded character is a token, and marks cling to a neighbour', () => {
	expect(tokens('多年来，“三证合一”')).toBe('多 年 来， “三 证 合 一”');
	expect(tokens('1.84亿')).toBe('1 . 8 4 亿');
	expect(phrase('1.84亿')).toBe('"1 . 8 4 亿"');
});

test('a sign that stands for several is as many tokens, and is read again as it was', () => {
	expect(tokens('Ⅳ级')).toMatch(/^⌈i v⌉[\u2800-\u28ff]{2} 级$/);
	for (const text of ['启动Ⅳ级响应，以℃计 1 +7', 'Cafe\u0301馆<b>&amp;\u200b', '⠁⌈𠮷⌉', '。 ', ''])
		expect(fromTokens(tokens(text))).toBe(text);
});
