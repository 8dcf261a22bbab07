import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../convert.ts';
import { project, TEXT } from '../../tests/conversion.ts';

let root: string;
let said: string[];
const say = (line: string) => said.push(line);
const good = () => join(root, 'content', 'good.json');

beforeEach(() => {
	said = [];
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true });
	mkdirSync(join(root, 'content'));
	writeFileSync(good(), 'the last good output\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('where something is wrong nothing is written, and the last good output stays', () => {
	const text = readFileSync(join(root, TEXT), 'utf8');
	writeFileSync(join(root, TEXT), text.replace('38个政务部门', '39个政务部门'));
	expect(run(root, false, say)).toBe(false);
	expect(said).toEqual([
		`${TEXT}:142  the text states 39 bodies and 38 were found; restore what is missing or correct the count.`,
		'1 problem; nothing was written.',
	]);
	expect(readFileSync(good(), 'utf8')).toBe('the last good output\n');
	expect(existsSync(join(root, 'content', 'reports'))).toBe(false);
});

test('a file that is missing and seeds without a report are told', () => {
	rmSync(join(root, 'seeds/2015/emendations.yaml'));
	expect(run(root, false, say)).toBe(false);
	expect(said[0]).toBe('seeds/2015/emendations.yaml:1  the file is missing; put it back.');
	said = [];
	rmSync(join(root, TEXT));
	expect(run(root, false, say)).toBe(false);
	expect(said[0]).toBe('seeds:1  there is no report; put its text into seeds/<year>/report.txt.');
});

test('check says which files differ and writes nothing', () => {
	expect(run(root, true, say)).toBe(false);
	expect(said).toContain(
		'content/good.json:1  this is not what the seeds give; run npm run convert and commit.',
	);
	expect(readFileSync(good(), 'utf8')).toBe('the last good output\n');
	expect(existsSync(join(root, 'content', 'reports'))).toBe(false);
});

test('what the seeds give is written, and what they no longer give is removed', () => {
	expect(run(root, false, say)).toBe(true);
	expect(existsSync(good())).toBe(false);
	const report = join('content', 'reports', '2015.mdx');
	expect(readFileSync(join(root, report), 'utf8')).toBe(
		readFileSync(join(project, report), 'utf8'),
	);
	expect(run(root, true, say)).toBe(true);
});
