import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NEXT, swap, tidy } from './swap.ts';
import { takeTurn } from './turn.ts';

let root: string;
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
const cover = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	write('dist/index.html', '2015');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the edition before stands until the new one is whole', () => {
	tidy(root);
	write(join(NEXT, 'index.html'), '2015, corrected');
	expect(cover()).toBe('2015');
	swap(root);
	expect(cover()).toBe('2015, corrected');
	expect(existsSync(join(root, NEXT))).toBe(false);
	expect(existsSync(join(root, '.cache/last'))).toBe(false);
});

test('what a build left that was ended in the middle is cleared away, and harms nothing', () => {
	write(join(NEXT, 'index.html'), 'half');
	tidy(root);
	expect(cover()).toBe('2015');
	expect(existsSync(join(root, NEXT, 'index.html'))).toBe(false);
	// Ended between the two renames.
	rmSync(join(root, 'dist'), { recursive: true });
	write('.cache/last/index.html', '2015, set aside');
	tidy(root);
	expect(cover()).toBe('2015, set aside');
});

test('one builds at a time; who has gone keeps no turn', () => {
	const turn = takeTurn(root);
	expect(turn).toHaveProperty('end');
	write('.cache/building', String(process.ppid));
	expect(takeTurn(root)).toEqual({ process: process.ppid });
	write('.cache/building', '');
	const next = takeTurn(root);
	if ('end' in next) next.end();
	expect(existsSync(join(root, '.cache/building'))).toBe(false);
});
