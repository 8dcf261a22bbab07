import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { together } from '../src/outputs/together.ts';
import { part } from './data-files.ts';
import { filesIn } from './files-in.ts';

let dist: string;
beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'edition-'));
	mkdirSync(join(dist, 'data/2015'), { recursive: true });
});
afterEach(() => rmSync(dist, { recursive: true }));

test('the files of a report leave in one and are parted as they were made, nothing else remains', () => {
	const texts = {
		'numbers.csv': '\uFEFFid,value\r\ncustoms-1,“27”\r\n',
		'cite/customs.bib': '@report{customs,\n  title = {海关总署}\n}\n',
		'figures/forestry.svg': '<svg lang="zh-CN"><title>图18\u2028</title></svg>\n',
	};
	const all = together(
		Object.entries(texts).map(([path, text]) => ({ path, type: 'txt', make: () => text })),
	);
	const path = join(dist, 'data/2015', all.path);
	writeFileSync(path, all.make(undefined));
	expect(part(path)).toBe(3);
	expect(filesIn(join(dist, 'data/2015'))).toEqual(Object.keys(texts).sort());
	for (const [name, text] of Object.entries(texts))
		expect(readFileSync(join(dist, 'data/2015', name), 'utf8')).toBe(text);
});
