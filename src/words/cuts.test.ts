import { expect, test } from 'vitest';
import { cuts } from './cuts.ts';

/** A text in the pieces that its cuts make. */
const pieces = (text: string) => {
	const places = [0, ...cuts(text), text.length];
	return places.slice(1).map((place, index) => text.slice(places[index], place));
};

test('a quotation is cut behind the marks between clauses', () => {
	expect(pieces('进口方面，7个试点城市验放清单1.15亿份，分别较上年同期增长27倍和16倍。')).toEqual([
		'进口方面，',
		'7个试点城市验放清单1.15亿份，',
		'分别较上年同期增长27倍和16倍。',
	]);
});

test('no pair of marks is divided, one within another included', () => {
	const text =
		'审计署根据《意见》中“构建模式，提高‘能力、质量’和效率，扩大广度（深度、力度）”的要求，创建平台。';
	expect(pieces(text)).toEqual([text.slice(0, text.indexOf('创建')), '创建平台。']);
});

test('half a pair holds nothing together', () => {
	expect(pieces('指出：“网信事业要发展，必须贯彻。')).toEqual([
		'指出：',
		'“网信事业要发展，',
		'必须贯彻。',
	]);
	expect(pieces('必须贯彻，要发展》，创新。')).toEqual(['必须贯彻，', '要发展》，', '创新。']);
});
