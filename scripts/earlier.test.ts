import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leadingPage } from '../src/outputs/leading-page.ts';
import { archivedCover, archivesIn } from '../src/outputs/versions/archives.ts';
import { keep } from './earlier.ts';

const COVER = '<!doctype html><title>2015年中央和国家机关电子政务发展评述</title>';

let root: string;
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
const release = (version: string) => {
	const folder = `releases/report-edition-${version}`;
	write(`${folder}/data/index.json`, JSON.stringify([{ id: '2015', version, state: 'complete' }]));
	write(`${folder}/2015/index.html`, `${COVER}${version}`);
	return folder;
};

beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'edition-'))));
afterEach(() => rmSync(root, { recursive: true }));

test('earlier releases are found by their versions, and a version of a report leads to its cover there', async () => {
	release('0.1.0');
	release('0.2.0-rc.1');
	write('releases/report-edition-0.2.0.zip', 'packed');
	const found = await archivesIn(root, 'releases');
	expect(found.map(({ name }) => name)).toEqual(['0.1.0', '0.2.0-rc.1']);
	expect(archivedCover(found, '2015', '0.1.0')).toBe('v/0.1.0/2015/index.html');
	expect(archivedCover(found, '2015', '0.2.0')).toBeUndefined();
	expect(await archivesIn(root, 'none')).toEqual([]);
});

test('a folder that is no release is refused by its path', async () => {
	write('releases/report-edition-0.1.0/readme.txt', '');
	await expect(archivesIn(root, 'releases')).rejects.toThrow(/0\.1\.0 {2}this is no release/);
	rmSync(join(root, 'releases'), { recursive: true });
	write('releases/old/data/index.json', '[]');
	await expect(archivesIn(root, 'releases')).rejects.toThrow(
		/old {2}a folder of an earlier release/,
	);
});

test('a release is kept as it is, once: from what it kept itself one is led on', async () => {
	release('0.1.0');
	const second = release('0.2.0');
	write(`${second}/v/0.1.0/2015/index.html`, COVER);
	write(`${second}/v/0.1.0/2015/full.html`, COVER);
	const dist = join(root, 'dist');
	for (const each of await archivesIn(root, 'releases'))
		keep(each, dist, (from, to) => leadingPage(from, to, '此版'));
	const read = (path: string) => readFileSync(join(dist, path), 'utf8');
	expect(read('v/0.1.0/2015/index.html')).toBe(`${COVER}0.1.0`);
	expect(read('v/0.2.0/2015/index.html')).toBe(`${COVER}0.2.0`);
	expect(existsSync(join(dist, 'v/0.2.0/v/0.1.0/2015/full.html'))).toBe(false);
	const lead = read('v/0.2.0/v/0.1.0/2015/index.html');
	expect(lead).toContain('0;url=../../../../0.1.0/2015/index.html');
	expect(lead).toMatch(/http-equiv="Content-Security-Policy" content="[^"]+sha256/);
});
