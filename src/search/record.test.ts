import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { packAdded, packText } from './pack/pack.ts';
import { readRecord, writeRecords } from './record.ts';
import { shelved } from './shelf.ts';
import { unpackAdded } from './unpack-added.ts';
import { unpackText } from './unpack-text.ts';

const [report] = shelved(['2015']);
const text = unpackText(packText(edition()), report!);
const blocks = [...text, ...unpackAdded(packAdded(edition()), text, report!)];
const records = writeRecords(blocks);

test('what the index keeps gives every block back, with its page, its place and both layers', () => {
	const read = records.flatMap(readRecord).sort((a, b) => a.rank - b.rank);
	expect(read).toEqual(blocks);
});

test('a record holds blocks of one page and no more than a few, so that an answer loads little', () => {
	expect(records.length).toBeLessThan(blocks.length / 4);
	for (const record of records) {
		const own = readRecord(record);
		expect(new Set(own.map(({ page }) => page)).size).toBe(1);
		const [last, ...others] = own.reverse();
		expect(last).toBeDefined();
		expect(others.reduce((sum, each) => sum + each.text.length, 0)).toBeLessThan(1500);
	}
	expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

test('an address of another index is refused, never read as something else', () => {
	for (const url of ['2015/ministries/csrc.html', 'index.html#p1', ''])
		expect(() => readRecord({ url, content: '海 关' })).toThrow('no record of this edition');
});
