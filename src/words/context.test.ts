import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { inContext } from './context.ts';

const sentence =
	'进口方面，7个试点城市验放清单1.15亿份，进口金额约176亿元，分别较上年同期增长27倍和16倍。';
const at = (words: string) => {
	const start = sentence.indexOf(words);
	return { sentence, start, end: start + words.length, whole: [] };
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
		before: '……7个试点城市验放清单',
		words: '1.15亿份',
		after: '，进口金额约176亿元……',
	});
});

test('the clause that the words are in is given, however far it reaches', () => {
	expect(inContext(at('1.15亿份'), 3)).toEqual({
		before: '……7个试点城市验放清单',
		words: '1.15亿份',
		after: '……',
	});
});

test('no name is divided that has a mark in it', () => {
	const text = '强化基础设施建设，构建北京、广州两中心互联的双星型网络，保障地震系统数据安全。';
	const name = '北京、广州两中心互联的双星型网络';
	const whole = [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }];
	const start = text.indexOf('网络');
	expect(inContext({ sentence: text, start, end: start + 2, whole }, 9)).toEqual({
		before: '……构建北京、广州两中心互联的双星型',
		words: '网络',
		after: '……',
	});
});

test.each([
	[
		'a clause is given whole rather than its list cut',
		'组织北京、河北、江苏等7家养老机构开展养老物联网应用示范试点，将物联网技术用于老人定位求助、老人跌倒自动监测、老人卧床监测等试点；',
		'北京',
		'组织北京、河北、江苏等7家养老机构开展养老物联网应用示范试点……',
	],
	[
		'a long list is cut between its items',
		'2015年，公安部、民政部、农业部、文化部、国家工商总局、国家林业局、国家旅游局、中国地震局等部门的电子政务在惠民方面取得了成效。',
		'农业部',
		'2015年，公安部、民政部、农业部、文化部、国家工商总局……',
	],
	[
		'what a colon announces stays with it',
		'审计署、国家税务总局提出：建立国家电子政务安全防护体系，从标准规范入手。',
		'国家税务总局',
		'审计署、国家税务总局提出：建立国家电子政务安全防护体系……',
	],
])('%s', (_, sentence, words, shown) => {
	const start = sentence.indexOf(words);
	const found = inContext({ sentence, start, end: start + words.length, whole: [] }, 14);
	expect(found.before + found.words + found.after).toBe(shown);
});

describe('at any place of the text, with any reach', () => {
	const { entities, numbers, authority, at: placeAt } = edition();
	const places = [
		...[...entities, ...authority].flatMap(({ mentions }) => mentions),
		...numbers.map(({ place }) => place),
	];

	test('a cut keeps names, numbers, dates and pairs of marks whole', () => {
		fc.assert(
			fc.property(fc.constantFrom(...places), fc.nat(80), (place, reach) => {
				const found = placeAt(place);
				const { before, words, after } = inContext(found, reach);
				const shown = [before.replace(/^……/, ''), words, after.replace(/……$/, '')].join('');
				const from = found.start - before.replace(/^……/, '').length;
				expect(found.sentence.slice(from, from + shown.length)).toBe(shown);
				expect(before.startsWith('……')).toBe(from > 0);
				expect(after.endsWith('……')).toBe(from + shown.length < found.sentence.length);
				for (const cut of [from, from + shown.length])
					for (const { start, end } of found.whole)
						expect(cut <= start || cut >= end, shown).toBe(true);
				const marks = shown.match(/[《》“”‘’（）]/g) ?? [];
				const all = found.sentence.match(/[《》“”‘’（）]/g) ?? [];
				const [opened, closed] = [/[《“‘（]/, /[》”’）]/].map((sort) =>
					[marks, all].map((each) => each.filter((mark) => sort.test(mark)).length),
				);
				if (opened![1] === closed![1]) expect(opened![0], shown).toBe(closed![0]);
			}),
		);
	});
});
