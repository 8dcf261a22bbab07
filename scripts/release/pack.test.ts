import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pack } from './pack.ts';

const FILES = {
	'index.html': '<!doctype html><title>2015年中央和国家机关电子政务发展评述</title>',
	'2015/ministries/customs.html': '<!doctype html><p id="p1">海关总署',
	'许可.txt': '原文的权利不属于本版',
	'.nojekyll': '',
};

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'edition-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** The files in a folder of this name, written in this order. */
function written(name: string, files: readonly (readonly [string, string])[]): string {
	const folder = join(root, name);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

test('an archive gives back every file, under names in any script, in one folder', () => {
	const archive = pack(written('dist', Object.entries(FILES)), 'edition-0.1.0');
	const texts = Object.entries(unzipSync(archive)).map(([name, bytes]) => [
		name,
		new TextDecoder().decode(bytes),
	]);
	const wanted = Object.entries(FILES).map(([path, text]) => [`edition-0.1.0/${path}`, text]);
	expect(texts.sort()).toEqual(wanted.sort());
});

test('the same files give the same bytes, whenever, wherever and in whatever order they were written', () => {
	const zone = process.env['TZ'];
	const first = pack(written('dist', Object.entries(FILES)), 'edition-0.1.0');
	const folder = written('另一处 dist', Object.entries(FILES).reverse());
	utimesSync(join(folder, 'index.html'), new Date('2051-07-01'), new Date('2051-07-01'));
	process.env['TZ'] = 'Pacific/Kiritimati';
	const second = pack(folder, 'edition-0.1.0');
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
	expect(Buffer.compare(first, second)).toBe(0);
	writeFileSync(join(folder, 'index.html'), '<!doctype html>');
	expect(Buffer.compare(first, pack(folder, 'edition-0.1.0'))).not.toBe(0);
});

const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
test.skipIf(!hasUnzip)('an ordinary program finds nothing wrong with an archive', () => {
	const file = join(root, 'edition.zip');
	writeFileSync(file, pack(written('dist', Object.entries(FILES)), 'edition-0.1.0'));
	const { status, stdout } = spawnSync('unzip', ['-t', file], { encoding: 'utf8' });
	expect([status, stdout]).toEqual([0, expect.stringContaining('No errors detected')]);
});
