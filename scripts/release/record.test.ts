import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordsOf, writeRecords } from './record.ts';

let root: string;
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
const manifest = (date: string | null, hash = '0123456789abcdef') =>
	JSON.stringify({ version: '0.1.0', date, entries: { 'note term-h2010': [hash, 'x', ''] } });
const listed = (state: string) => JSON.stringify([{ id: '2015', version: '0.1.0', state }]);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	write('dist/data/index.json', listed('complete'));
	write('dist/data/2015/manifest.json', manifest('2026-12-01'));
	write(
		'seeds/2015/edition.yaml',
		'publication:\n  date: null\nedition:\n  version: 0.1.0\n  date: null\n',
	);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a release records what its version holds, once', () => {
	const { files, refusals } = recordsOf(root);
	expect([[...files], refusals]).toEqual([
		[['versions/2015/0.1.0.json', manifest('2026-12-01')]],
		[],
	]);
	writeRecords(root, files);
	expect(readFileSync(join(root, 'versions/2015/0.1.0.json'), 'utf8')).toBe(manifest('2026-12-01'));
	expect(recordsOf(root)).toEqual({ files: new Map(), refusals: [] });
});

test('a version without its day is not given out', () => {
	write('dist/data/2015/manifest.json', manifest(null));
	const { files, refusals } = recordsOf(root);
	expect(files.size).toBe(0);
	expect(refusals).toEqual([
		'seeds/2015/edition.yaml:5  edition.date is null; write the day on which 0.1.0 is given out, such as 2026-12-01.',
	]);
});

test('a version that was given out with other contents is not given out again', () => {
	write('versions/2015/0.1.0.json', manifest('2026-12-01', 'fedcba9876543210'));
	const { files, refusals } = recordsOf(root);
	expect(files.size).toBe(0);
	expect(refusals).toEqual([
		'seeds/2015/edition.yaml:4  0.1.0 was given out with other contents (versions/2015/0.1.0.json: 1 entry differs, “note term-h2010” first); raise edition.version.',
	]);
	write('versions/2015/0.1.0.json', manifest('2026-12-02'));
	expect(recordsOf(root).refusals[0]).toContain('its day differs');
});

test('a draft is no version', () => {
	write('dist/data/index.json', listed('draft'));
	write('dist/data/2015/manifest.json', manifest(null));
	expect(recordsOf(root)).toEqual({ files: new Map(), refusals: [] });
});
