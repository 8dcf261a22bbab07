import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { unpackBlocks, unpackPages } from '../block.ts';
import { packNames } from './pack-names.ts';
import { packAdded, packPages, packText } from './pack.ts';
import { pinyinTerms } from './pinyin.ts';
import { variantPairs } from './variants.ts';

const own = edition();
const pages = unpackPages(packPages(own));

test('every block of the text is packed once, in reading order, on the page of its unit', () => {
	const blocks = unpackBlocks(packText(own), pages);
	const addresses = blocks.map(({ page, id }) => `${page.page}#${id}`);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(blocks.map(({ rank }) => rank)).toEqual(blocks.map((_, index) => index));
	const packed = new Set(addresses);
	for (const { unit, id } of own.blocks())
		expect(packed, `${unit}#${id}`).toContain(`${own.unit(unit).page}#${id}`);
});

test('only what an emendation changed is packed as received, too', () => {
	const doubled = unpackBlocks(packText(own), pages).filter(({ received }) => received);
	expect(doubled.map(({ page, id }) => `${page.page}#${id}`)).toEqual([
		'2015/chapters/1.html#p1',
		'2015/ministries/sasac.html#p1',
		'2015/ministries/statistics.html#case-p1',
		'2015/chapters/3.html#p1',
		'2015/ministries/csrc.html#p1',
	]);
});

test('notes, entries and figures are packed as what the edition adds', () => {
	const added = unpackBlocks(packAdded(own), pages);
	const count = (kind: string) => added.filter((block) => block.kind === kind).length;
	expect([count('note'), count('register'), count('figure')]).toEqual([
		own.notes.length,
		own.entities.length,
		27,
	]);
	expect(added.every(({ page }) => page !== undefined)).toBe(true);
});

test('a name of today leads to the body of 2015, and says why', () => {
	const names = packNames(own);
	const why = (name: string, page: string) =>
		names.find(([each, , at]) => each === name && at.endsWith(`/${page}.html`))?.[1];
	expect(why('应急管理部', 'work-safety')).toMatch(/年/);
	expect(why('中国证监会', 'csrc')).toBe('文中所用名称');
	expect(why('第一章第10节', 'customs')).toBe('');
	expect(why('图4', 'fujian-police')).toBe('');
});

test('terms are known by their sound, and traditional characters by those of the text', () => {
	const terms = JSON.stringify(pinyinTerms(own));
	expect(terms).toContain('公积金');
	const text = own.texts.join('');
	const pairs = variantPairs(text);
	expect(pairs).toContain('國国');
	// A character that the text uses stands for itself, too.
	expect(pairs).toContain('覆覆覆复');
	for (let at = 0; at < pairs.length; at += 2)
		if (text.includes(pairs[at]!)) expect(pairs).toContain(pairs[at]! + pairs[at]!);
});
