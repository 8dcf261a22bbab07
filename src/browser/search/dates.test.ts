import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';

test('a day is understood however it is typed, and comes as texts print it', () => {
	const day = ['2016年4月26日', '2016年4月', '4月26日'];
	for (const query of [
		'2016-04-26',
		'2016/4/26',
		'2016.4.26',
		'20160426',
		' ２０１６－０４－２６',
		'2016年04月26日',
	])
		expect(datesIn(query), query).toEqual(day);
	expect(datesIn('2014-8')).toEqual(['2014年8月']);
	expect(datesIn('2014年08月')).toEqual(['2014年8月']);
});

test('years are understood however they are joined', () => {
	for (const query of [
		'2011年-2015年',
		'2011至2015年',
		'2011年到2015年',
		'2011—2015年',
		'2011~2015年',
	])
		expect(datesIn(query), query).toEqual(['2011—2015年', '2011年', '2015年']);
});

test('what is no day stays a number', () => {
	for (const query of [
		'2011-2015',
		'20161345',
		'2016-13',
		'2016-04-32',
		'12329',
		'4383.16',
		'1.04',
	])
		expect(datesIn(query), query).toEqual([]);
});
