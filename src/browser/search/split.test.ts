import { expect, test } from 'vitest';
import { partings } from './split.ts';

test('a term is parted wherever all parts are of two characters at least', () => {
	expect(partings('福建公安')).toEqual([['福建', '公安']]);
	expect(partings('福建省公安')).toEqual([
		['福建', '省公安'],
		['福建省', '公安'],
	]);
	expect(partings('国库收入增长')).toEqual([
		['国库', '收入增长'],
		['国库收', '入增长'],
		['国库收入', '增长'],
		['国库', '收入', '增长'],
	]);
	for (const term of ['', '福建', '福建省', '一二三四五六七八九十甲乙丙'])
		expect(partings(term)).toEqual([]);
});

test('no number is cut', () => {
	expect(partings('12329热线')).toEqual([['12329', '热线']]);
	expect(partings('2015年公积金')).toEqual([
		['2015年', '公积金'],
		['2015年公', '积金'],
	]);
	expect(partings('20152016')).toEqual([]);
});
