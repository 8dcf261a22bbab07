import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { checked } from '../schema/check.ts';
import { checkedCounts, checkedTag, checkedWords } from './checked.ts';

test('every number of the report is held against another or has its reason, none is left out', () => {
	const { numbers } = edition();
	const { counts, held, reasoned } = checkedCounts(numbers);
	expect(held + reasoned).toBe(numbers.length);
	expect(held).toBeGreaterThan(50);
	expect(counts.find(({ word }) => word === '不合')).toMatchObject({ count: 1, isHeld: true });
	expect(counts.find(({ word }) => word === '独出')).toMatchObject({ isHeld: false });
});

test('each word is explained, and nothing is said of a number of a draft', () => {
	expect(Object.keys(checkedWords)).toEqual(checked.options);
	expect(checkedTag({ checked: '相合' })).toBe('核对相合');
	expect(checkedTag({ checked: '无基期' })).toBe('未核：无基期');
	expect(checkedTag({ checked: null })).toBeUndefined();
	expect(checkedCounts([{ checked: null }])).toEqual({ counts: [], held: 0, reasoned: 0 });
});
