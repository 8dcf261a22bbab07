import { expect, test } from 'vitest';
import { yearsInWords } from './years.ts';

test.each([
	[[2015], '2015'],
	[[2015, 2014], '2014、2015'],
	[[2015, 2013, 2014], '2013—2015'],
	[[2018, 2011, 2013, 2012, 2017], '2011—2013、2017、2018'],
])('%j are said as %s', (years, words) => {
	expect(yearsInWords(years)).toBe(words);
});
