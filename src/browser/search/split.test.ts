import { expect, test } from 'vitest';
import { halves } from './split.ts';

test('a term is parted wherever both parts are words of two characters at least', () => {
	expect(halves('福建公安')).toEqual([['福建', '公安']]);
	expect(halves('福建省公安')).toEqual([
		['福建', '省公安'],
		['福建省', '公安'],
	]);
	for (const term of ['', '福建', '福建省', '一二三四五六七八九十甲乙丙'])
		expect(halves(term)).toEqual([]);
});
