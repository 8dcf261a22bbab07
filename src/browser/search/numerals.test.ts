import { expect, test } from 'vitest';
import { inDigits, inNumerals } from './numerals.ts';

test('numbers that are spelt out are written with digits, with what stands around them', () => {
	for (const [spelt, digits] of [
		['四十二个', '42个'],
		['百分之九十二', '92%'],
		['一百零五家', '105家'],
		['三千五百家法院', '3500家法院'],
		['三千万条', '3000万条'],
		['二〇一六年四月', '2016年4月'],
		['二〇一一—二〇一五年', '2011—2015年'],
		['百分之十四点一', '14.1%'],
		['两万八千个', '28000个'],
		['2万8千', '28000'],
		['12万五千条', '125000条'],
		['两百一十七条', '217条'],
		['二〇一五年', '2015年'],
	] as const)
		expect(inDigits(spelt)).toBe(digits);
	for (const query of ['一二三四', '电子政务', '', '2016-04-26', '2.8万', '1万条'])
		expect(inDigits(query)).toBe(query);
});

test('small numbers are spelt, and no part of a larger one', () => {
	expect(inNumerals('24节气')).toBe('二十四节气');
	expect(inNumerals('5A级10条')).toBe('五A级十条');
	for (const query of ['2015年', '29.34%', '12%', '0个', '100项'])
		expect(inNumerals(query)).toBe(query);
});
