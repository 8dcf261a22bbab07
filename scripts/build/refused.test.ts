import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refused, unfit } from './refused.ts';

test('what a disk refuses is told with the place and what to do, in one line', () => {
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
		code: 'ENOSPC',
		path: '/edition/.cache/next/index.html',
	});
	expect(refused(full)).toBe(
		'/edition/.cache/next/index.html  this cannot be written: the disk is full (ENOSPC); make room.',
	);
	expect(refused(Object.assign(new Error('x'), { code: 'EROFS' }))).toMatch(/^dist {2}.*EROFS/);
});

test('a failure that no disk caused is its message, never its trace', () => {
	expect(refused(new Error('figure “x” names no number'))).toBe('figure “x” names no number');
	expect(refused('ended')).toBe('ended');
	const folder = mkdtempSync(join(tmpdir(), 'edition-'));
	try {
		readFileSync(join(folder, 'none', 'page.html\0'));
	} catch (error) {
		expect(refused(error)).not.toContain('    at ');
	} finally {
		rmSync(folder, { recursive: true });
	}
	expect.assertions(3);
});

test.each(['/电子政务#1/edition', '/what?/edition'])('%s cannot hold the project', (root) => {
	expect(unfit(root)).toContain(root);
});

test.each(['/电子政务/edition', '/a b/100%/edition', 'C:\\edition'])('%s can', (root) => {
	expect(unfit(root)).toBe(undefined);
});
