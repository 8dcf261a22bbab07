import { expect, test } from 'vitest';
import type { NumberRow } from '../schema/number.ts';
import { impliedWords, printed, tags } from './numbers.ts';

const row = (quote: string, value: number, more: Partial<NumberRow> = {}): NumberRow => ({
	id: 'n-customs-4',
	quote,
	value,
	unit: '份',
	measures: '零售出口验放清单',
	subject: '海关总署',
	kind: 'flow',
	place: {
		report: '2015',
		unit: 'customs',
		paragraph: 'case-p1',
		sentence: 'case-p1-s3',
		start: 0,
		end: quote.length,
	},
	implied: [],
	checked: '独出',
	formerly: [],
	...more,
});

test('a numeral and its unit are told apart', () => {
	expect(printed('1.84亿份')).toEqual({ value: '1.84', unit: '亿份' });
	expect(printed('三年多')).toEqual({ value: '三', unit: '年多' });
	expect(printed('90%以上')).toEqual({ value: '90', unit: '%以上' });
});

test('what is implied is said in the unit of the number that changed', () => {
	const lists = row('1.84亿份', 184e6);
	const growth = row('4倍', 4, { implied: [36.8e6, 46e6] });
	expect(impliedWords(growth, lists)).toBe('3680万或4600万份');
	const payments = row('469.48亿笔', 46948e6);
	expect(impliedWords(row('53.74%', 53.74, { implied: [46948e6 / 1.5374] }), payments)).toBe(
		'305.37亿笔',
	);
	expect(impliedWords(lists, undefined)).toBeUndefined();
});

test('more than is 概数, about is 约数, and a multiple has two readings', () => {
	expect(tags(row('20多家', 20, { approximate: { word: '多', bound: 'at-least' } }))).toEqual([
		'概数',
	]);
	expect(tags(row('1.84亿份', 184e6, { approximate: { word: '约', bound: 'about' } }))).toEqual([
		'约数',
	]);
	expect(tags(row('4倍', 4, { comparison: { type: '倍' } }))).toEqual(['两读']);
});
