import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { forget, isBuilt, remember } from './record.ts';

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	for (const folder of ['seeds/2015', 'src/pages', 'dist'])
		mkdirSync(join(root, folder), { recursive: true });
	write('seeds/2015/report.txt', '2015年中央和国家机关电子政务发展评述\n');
	write('src/pages/index.astro', '---\n---\n');
	write('dist/index.html', '<!doctype html>');
	remember(root, fingerprint(root));
});
afterEach(() => rmSync(root, { recursive: true }));

test('an edition is built as long as nothing changed since', () => {
	expect(isBuilt(root)).toBe(true);
	write('src/pages/index.astro', '---\n---\n');
	write('dist/about.html', '<!doctype html>');
	expect(isBuilt(root)).toBe(true);
});

test('one changed, new, renamed or lost source asks for a build', () => {
	write('seeds/2015/report.txt', '2016年中央和国家机关电子政务发展评述\n');
	expect(isBuilt(root)).toBe(false);
	write('seeds/2015/report.txt', '2015年中央和国家机关电子政务发展评述\n');
	expect(isBuilt(root)).toBe(true);
	write('package.json', '{}');
	expect(isBuilt(root)).toBe(false);
	rmSync(join(root, 'package.json'));
	renameSync(join(root, 'src/pages/index.astro'), join(root, 'src/pages/about.astro'));
	expect(isBuilt(root)).toBe(false);
	rmSync(join(root, 'src/pages/about.astro'));
	expect(isBuilt(root)).toBe(false);
});

test('an edition built for another address, or begun and not finished, is not built', () => {
	expect(isBuilt(root, 'https://example.org/reports/')).toBe(false);
	forget(root);
	expect(isBuilt(root)).toBe(false);
	remember(root, fingerprint(root));
	rmSync(join(root, 'dist'), { recursive: true });
	expect(isBuilt(root)).toBe(false);
});
