import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { containing, layered, layersOf } from './contains.ts';

const page = {
	page: '2015/ministries/csrc.html',
	label: '证监会',
	title: '',
	locator: '',
	chapter: '',
};
const block: Block = {
	page,
	id: 'p1',
	kind: 'text',
	rank: 0,
	text: '2015年，中国证监会以推进证券期货监管信息共享开放为重点',
	received: '2015年,中国证券会以推进证券期货监管信息共享开放为重点',
};

const contains = (term: string) => containing([layered(block)], term).length === 1;

test('a block contains what its reading text says and what was received', () => {
	expect(contains('中国证监会')).toBe(true);
	expect(contains('中国证券会')).toBe(true);
	expect(contains('2015年中国')).toBe(true);
});

test('it contains no more: no words apart, none across the layers, none unfolded', () => {
	expect(contains('证监会证券')).toBe(false);
	expect(contains('证监会以推进证券会')).toBe(false);
	expect(contains('2015年，')).toBe(false);
});

test('a block that reads as it was received has one layer', () => {
	expect(layersOf({ text: '海关总署，' })).toEqual(['海关总署']);
	expect(layersOf(block)).toEqual([
		'2015年中国证监会以推进证券期货监管信息共享开放为重点',
		'2015年中国证券会以推进证券期货监管信息共享开放为重点',
	]);
});
