import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeOf } from './notice.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'package-'));
	writeFileSync(
		join(folder, 'package.json'),
		'{"name":"opencc-js","version":"1.4.2","license":"MIT AND Apache-2.0"}',
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a notice has every licence of a package in full, those in a folder too', async () => {
	writeFileSync(join(folder, 'LICENSE'), 'MIT License\r\n\r\nPermission is hereby granted\r\n');
	mkdirSync(join(folder, 'LICENSES'));
	writeFileSync(join(folder, 'LICENSES', 'Apache-2.0.txt'), 'Apache License\n');
	expect(await noticeOf(folder, '繁简对照')).toBe(
		'opencc-js 1.4.2，繁简对照\n许可：MIT AND Apache-2.0\n\nMIT License\n\nPermission is hereby granted\n\nApache License',
	);
});

test('a package without a licence is refused by name', async () => {
	writeFileSync(join(folder, 'README.md'), 'MIT');
	await expect(noticeOf(folder, '繁简对照')).rejects.toThrow(`${folder} has no file LICENSE`);
});
