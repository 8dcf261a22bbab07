import { expect, test } from 'vitest';
import { aroundCounted, isCounted } from './counted.ts';

test('a number stays with what it counts, a day is one, and so is a word in Latin letters', () => {
	for (const part of [
		'2015年',
		'11月1日',
		'2016年4月26日',
		'62万',
		'5分钟',
		'6.5级',
		'92%',
		'h2010',
	])
		expect(isCounted(part), part).toBe(true);
	for (const part of ['公积金', '62万法律', '年', '第']) expect(isCounted(part), part).toBe(false);
	expect(aroundCounted('h2010系统')).toEqual(['', 'h2010', '系统']);
	expect(aroundCounted('鲁甸8月3日地震6.5级')).toEqual(['鲁甸', '8月3日', '地震', '6.5级', '']);
	expect(aroundCounted('公积金')).toEqual(['公积金']);
});
