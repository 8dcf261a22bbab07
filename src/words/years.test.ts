import { expect, test } from 'vitest';
import { rowsOf, yearsInWords } from './years.ts';

test.each([
	[[2015], '2015'],
	[[2015, 2014], '2014、2015'],
	[[2015, 2013, 2014], '2013—2015'],
	[[2018, 2011, 2013, 2012, 2017], '2011—2013、2017、2018'],
])('%j are said as %s', (years, words) => {
	expect(yearsInWords(years)).toBe(words);
});

test('ten thousand years without a gap are one row, and a year named twice is one', () => {
	expect(rowsOf(Array.from({ length: 10_000 }, (_, year) => year))).toEqual([[0, 9999]]);
	expect(rowsOf([2015, 2013, 2015, 2016])).toEqual([
		[2013, 2013],
		[2015, 2016],
	]);
});
