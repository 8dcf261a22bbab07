import { expect, test } from 'vitest';
import { iso } from './iso.ts';

const isTaken = (text: string) => iso.safeParse(text).success;

test('dates, times and intervals of the report are taken', () => {
	for (const text of [
		'2015',
		'2015-12',
		'2015-12-31',
		'2016-02-29',
		'2014-08-03T16:30',
		'2011/2015',
		'2015-06/2015-12-31',
		'2015/2015-06',
		'../2016-04-26',
		'2010/..',
	])
		expect(isTaken(text), text).toBe(true);
});

test('what no calendar has, and what ends before it begins, is refused', () => {
	for (const text of [
		'去年',
		'2015-1',
		'2015-13',
		'2015-00',
		'2015-02-30',
		'2015-02-29',
		'2015-13-45',
		'2015-12-31T24:01',
		'2015/2014',
		'2015-12-31/2015-06',
		'../..',
		'..',
		'2015/2016/2017',
		'2015/2015-02-30',
		'',
	])
		expect(isTaken(text), text).toBe(false);
});
