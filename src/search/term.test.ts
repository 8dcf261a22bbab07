import { expect, test } from 'vitest';
import { leftOut } from './left-out.ts';
import { termsOf } from './term.ts';

const terms = (query: string) => termsOf(query).flat();

test('white space parts a query into terms, but not inside quotation marks', () => {
	expect(terms('大数据 审计　大数据')).toEqual(['大数据', '审计']);
	expect(terms('水利部 “1 +7”')).toEqual(['水利部', '1+7']);
	expect(terms('"公 积 金" 《关于 促进》')).toEqual(['公积金', '关于促进']);
	expect(terms('构建“1 +7”体系')).toEqual(['构建1+7体系']);
	expect(terms('“三证 合一')).toEqual(['三证', '合一']);
	expect(terms('。。。 “ ”')).toEqual([]);
});

test('a traditional character stands for each that it may be in the text', () => {
	const variants = new Map([
		['國', '国'],
		['著', '著着'],
	]);
	expect(termsOf('國家顯著', variants)).toEqual([['国家顯著', '国家顯着']]);
	expect(termsOf(`國${'著'.repeat(9)}`, variants)[0]!.length).toBe(16);
	// What the text uses is no sign of traditional writing: 著名 is not 着名.
	expect(termsOf('著名', variants)).toEqual([['著名']]);
});

test('a stop behind a word or number is no part of it', () => {
	expect(terms('H2010. 12329. App.')).toEqual(['h2010', '12329', 'app']);
	expect(terms('1.84 .84亿 29.34%')).toEqual(['1.84', '.84亿', '29.34%']);
});

test('what is not looked for is said, unless everybody expects it', () => {
	for (const query of ['“三证合一、一照一码”', 'H2010.', '+', '29.34%', '℃ ¥5', 'Cafe\u0301', ''])
		expect(leftOut(query), query).toBe('');
	expect(leftOut('１．８４亿份')).toBe('');
	expect(leftOut('R&D #5')).toBe('“&#”不计');
	expect(leftOut('电子政务 -审计')).toBe('词前的“-”不计，不表示排除');
	expect(leftOut('审计 OR 税务')).toBe('“AND”“OR”“NOT”照字面查找');
	expect(leftOut('海'.repeat(2001))).toBe('只查前2000字');
});

test('of several texts each lends a term its forms, and what one of them prints is not lost', () => {
	const [one, other] = [new Map([['顯', '显']]), new Map([['顯', '顯显']])];
	expect(termsOf('顯著', one, other)).toEqual([['显著', '顯著']]);
	expect(termsOf('顯著', one, new Map())).toEqual([['显著', '顯著']]);
	expect(termsOf('显著', one, other)).toEqual([['显著']]);
});
