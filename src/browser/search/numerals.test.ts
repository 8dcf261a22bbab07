import { expect, test } from 'vitest';
import { inDigits } from './numerals.ts';

test('numbers that are spelt out are written with digits, with what stands behind them', () => {
	expect(
		['四十二个', '百分之九十二', '一百零五家', '十一条', '三千万条', '九'].flatMap(inDigits),
	).toEqual(['42个', '92%', '105家', '11条', '3000万条', '9']);
	expect(['二〇一五', '一二三四', '电子政务', ''].flatMap(inDigits)).toEqual([]);
});
