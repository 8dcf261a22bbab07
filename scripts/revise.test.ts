import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convert } from './convert.ts';
import { run } from './revise.ts';

const project = join(import.meta.dirname, '..');
let root: string;
let said: string[];
const seed = (name: string) => join(root, 'seeds/2015', `${name}.yaml`);
const text = (name: string) => readFileSync(seed(name), 'utf8');
const record = (key: string) =>
	(load(text('revisions'), { schema: CORE_SCHEMA }) as Record<string, unknown>)[key];

beforeEach(() => {
	said = [];
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test('where nothing was changed, the records stay byte for byte', () => {
	const before = text('revisions');
	expect(run(root, '2027-01-05', (line) => said.push(line))).toBe(true);
	expect(text('revisions')).toBe(before);
	expect(said).toEqual(['seeds/2015/revisions.yaml  0 added, 0 changed, 0 dropped.']);
});

test('a changed note is modified on the day, has lost its readings, and is converted again', () => {
	const before = record('note term-zongdi');
	expect(before).toMatchObject({ readings: [{ by: '第二编者' }] });
	writeFileSync(seed('notes'), text('notes').replace('权属界线封闭的地块', '权属界线封闭的地段'));
	expect(convert(root).problems.map(({ kind }) => kind)).toEqual(['unrevised']);
	expect(run(root, '2027-01-05', (line) => said.push(line))).toBe(true);
	expect(said).toEqual([
		'seeds/2015/revisions.yaml  0 added, 1 changed, 0 dropped.',
		'note term-zongdi  is to be read again.',
	]);
	const { created } = before as { created: string };
	const modified = '2027-01-05';
	expect(record('note term-zongdi')).toMatchObject({ created, modified, readings: [] });
	expect(convert(root).problems).toEqual([]);
});

test('a day that is none is not written down', () => {
	const before = text('revisions');
	expect(run(root, 'heute', (line) => said.push(line))).toBe(false);
	expect(said).toEqual(['Say a day, or nothing for today: npm run revise -- 2026-12-01']);
	expect(text('revisions')).toBe(before);
});
