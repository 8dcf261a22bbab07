import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, read } from './edition.ts';

const licences = () => read('licences.txt');

test('whatever ships has its licence beside it, and the colophon leads there', () => {
	const named = [...licences().matchAll(/^(\S+) \d+\.\d+\.\d+，/gm)].map(([, name]) => name);
	expect(named.slice(0, 3)).toEqual(['pagefind', 'opencc-js', 'pinyin-pro']);
	expect(named.slice(3)).toContain('d3-array');
	expect(named.slice(3).filter((name) => !/^d3-|^internmap$/.test(name!))).toEqual([]);
	for (const words of ['Copyright (c) Pagefind', 'Apache License', 'Mike Bostock', 'zh-lx'])
		expect(licences()).toContain(words);
	expect(read('2015/about.html')).toContain('href="../licences.txt"');
});

test('the licence of the project is there in full, and what it does not cover before it', () => {
	const own = readFileSync(join(DIST, '..', 'LICENSE'), 'utf8').trim();
	const [before = '', ...others] = licences().split(own);
	expect(others).toHaveLength(1);
	expect(before).toContain('原文的权利不属于本版，其归属与可用的条件未明');
	expect(before.charAt(0)).toBe('\uFEFF');
});
