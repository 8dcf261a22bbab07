import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convert } from '../scripts/convert.ts';
import { describe as described } from '../scripts/convert/problems/problems.ts';
import { writeReports } from './growth/reports.ts';
import { writeSeeds } from './growth/seeds.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'library-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the library that growth is measured on is accepted: a report of each of three years', () => {
	writeReports(join(root, 'seeds'), 3);
	const { problems, counts } = convert(root);
	expect(problems.map(described)).toEqual([]);
	expect(counts['chapters']).toBe(3 * 4);
});

test('the report that search is measured on is accepted: with three times the sections', () => {
	writeSeeds(join(root, 'seeds'), 3);
	const { problems, counts } = convert(root);
	expect(problems.map(described)).toEqual([]);
	expect(counts['ministries']).toBe(3 * 38);
});
