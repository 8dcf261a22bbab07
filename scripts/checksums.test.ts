import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKSUMS, sums } from './checksums.ts';

const FILES = new Map([
	['.nojekyll', ''],
	['2015/ministries/customs.html', '<!doctype html><p id="p1">海关总署'],
	['许可 一.txt', '原文的权利不属于本版'],
]);
const list = sums([...FILES.keys()], (file) => Buffer.from(FILES.get(file)!));

test('each file has a line: 64 digits, two blanks, its path', () => {
	expect(list.split('\n')[0]).toBe(
		'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  .nojekyll',
	);
	expect(list.trimEnd().split('\n')).toHaveLength(FILES.size);
});

test('a path that a line cannot hold is refused by its name', () => {
	expect(() => sums(['a\nb.html'], () => new Uint8Array())).toThrow('"a\\nb.html"');
});

const hasProgram = spawnSync('sha256sum', ['--version']).status === 0;
test.skipIf(!hasProgram)('sha256sum reads the list, and finds a file that was changed', () => {
	const root = mkdtempSync(join(tmpdir(), 'edition-'));
	for (const [file, text] of FILES) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	writeFileSync(join(root, CHECKSUMS), list);
	const check = () =>
		spawnSync('sha256sum', ['-c', '--strict', CHECKSUMS], { cwd: root, encoding: 'utf8' });
	expect(check().status).toBe(0);
	writeFileSync(join(root, '2015/ministries/customs.html'), '<!doctype html>');
	expect(check().stdout).toContain('2015/ministries/customs.html: FAILED');
	rmSync(root, { recursive: true });
});
