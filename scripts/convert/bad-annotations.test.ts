import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../convert.ts';

const project = join(import.meta.dirname, '..', '..');
let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** What the conversion says when one place of a seed reads otherwise. */
function complaints(name: string, from: string, to: string): string[] {
	const file = `seeds/2015/${name}.yaml`;
	const text = readFileSync(join(root, file), 'utf8');
	expect(text).toContain(from);
	writeFileSync(join(root, file), text.replace(from, to));
	const said: string[] = [];
	expect(run(root, false, (line) => said.push(line))).toBe(false);
	return said.map((line) => line.replace(/:\d+ {2}/, ':N  '));
}

test('a note that quotes nothing stops the walk', () => {
	expect(complaints('notes', 'quote: “三条红线”', 'quote: “四条红线”')).toContain(
		'seeds/2015/notes.yaml:N  ““四条红线”” is quoted, which water#case-p1 does not contain; correct the quote or its address, or add prefix and suffix.',
	);
});

test('a wrong verdict and a wrong result stop the walk', () => {
	expect(complaints('notes', 'verdict: inconsistent', 'verdict: consistent')).toContain(
		'seeds/2015/notes.yaml:N  note calc-agriculture-98: the claim is inconsistent and not consistent; correct the verdict.',
	);
	const said = complaints('notes', 'gives: 64.5', 'gives: 64.6');
	expect(said).toContain(
		'seeds/2015/notes.yaml:N  note calc-customs-export-average: “n-customs-5 / n-customs-4” gives 64.5 元 and not 64.6; correct the result, and the note where it states it.',
	);
});

test('a number whose value is changed no longer bears its claims out', () => {
	const said = complaints('numbers', 'value: 342', 'value: 432');
	expect(said.filter((line) => line.includes('calc-housing')).length).toBeGreaterThan(6);
});

test('a number that is dropped leaves its numerals unaccounted for', () => {
	const said = complaints('numbers', 'quote: 42个', 'quote: 42个直属\n  prefix: 没有');
	expect(said.join('\n')).toContain('which customs#p1 does not contain');
	expect(said.join('\n')).toContain('customs#p1 has “4” in');
});

test('an exception that explains nothing is idle', () => {
	const said = complaints(
		'numerals',
		'- term: 一站式',
		'- term: 一站地\n  why: name\n- term: 一站式',
	);
	expect(said).toContain(
		'seeds/2015/numerals.yaml:N  every numeral of this row is accounted for without it; take it out.',
	);
});

test('an entry that the text does not mention, and a form that does not stand in it', () => {
	const said = complaints('entities', 'forms: [宗地电子文件]', 'forms: [宗地电子文书]');
	expect(said).toContain(
		'seeds/2015/entities.yaml:N  the text does not mention sys-parcel-electronic-records; correct its forms.',
	);
});

test('a 核算 note without claims, and a fact without a source', () => {
	const file = join(root, 'seeds/2015/notes.yaml');
	const text = readFileSync(file, 'utf8');
	const said = complaints('notes', 'kind: 核算', 'kind: 口径');
	expect(said.join('\n')).toContain('a 核算 note has claims, and no other has');
	writeFileSync(file, text);
	expect(complaints('notes', /  sources:\n    - .*\n/.exec(text)![0], '').join('\n')).toContain(
		'what is sure has a source',
	);
});
