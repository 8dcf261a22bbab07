import { expect, test } from 'vitest';
import { inBothNumerals, inHan } from './numerals.ts';

test('numbers up to 99 are written as they are read', () => {
	expect([1, 10, 11, 20, 27, 99].map(inHan)).toEqual([
		'一',
		'十',
		'十一',
		'二十',
		'二十七',
		'九十九',
	]);
});

test('a designation is written with either kind of numerals', () => {
	expect(inBothNumerals('第一章第10节')).toEqual(['第一章第十节', '第1章第10节']);
	expect(inBothNumerals('建议11')).toEqual(['建议十一', '建议11']);
	expect(inBothNumerals('图27')).toEqual(['图二十七', '图27']);
});
