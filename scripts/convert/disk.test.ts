import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../convert.ts';
import { convertSeeds } from './conversion.ts';
import { project, TEXT } from '../../tests/conversion.ts';

let root: string;
let said: string[];
const say = (line: string) => said.push(line);
const good = () => join(root, 'content', 'good.json');

beforeEach(() => {
	said = [];
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	for (const part of ['ministries.yaml', 'sources.yaml', '2015'])
		cpSync(join(project, 'seeds', part), join(root, 'seeds', part), { recursive: true });
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

test('a folder where a seed should be, and seeds that cannot be read, are told with what the disk says', () => {
	rmSync(join(root, TEXT));
	mkdirSync(join(root, TEXT));
	rmSync(join(root, 'seeds/2015/notes.yaml'));
	mkdirSync(join(root, 'seeds/2015/notes.yaml'));
	expect(run(root, false, say)).toBe(false);
	const folder = 'this cannot be read: it is a folder (EISDIR); put a file in its place.';
	expect(said).toEqual([
		`seeds/2015/notes.yaml:1  ${folder}`,
		`${TEXT}:1  ${folder}`,
		'2 problems; nothing was written.',
	]);
	const readFile = () => {
		throw Object.assign(new Error('no'), { code: 'EACCES' });
	};
	const { problems } = convertSeeds({ reports: ['2015'], readFile });
	expect(problems.length).toBe(19);
	for (const { kind, what } of problems) {
		expect(kind).toBe('unreadable');
		expect(what).toBe('this cannot be read: there is no permission for it (EACCES)');
	}
});

test('no seeds at all, and a report in a folder that is no year', () => {
	renameSync(join(root, 'seeds/2015'), join(root, 'seeds/draft'));
	expect(run(root, false, say)).toBe(false);
	expect(said[0]).toBe(
		'seeds/draft/report.txt:1  the folder draft holds a report and is not named by a year; name it by the year of the report, in four digits.',
	);
	said = [];
	rmSync(join(root, 'seeds'), { recursive: true });
	expect(run(root, false, say)).toBe(false);
	expect(said).toEqual([
		'seeds:1  there is no report; put its text into seeds/<year>/report.txt.',
		'seeds/ministries.yaml:1  the file is missing; put it back.',
		'seeds/sources.yaml:1  the file is missing; put it back.',
		'3 problems; nothing was written.',
	]);
});

test('what the disk refuses is told in one line, and the last good output stays', () => {
	writeFileSync(join(root, '.cache'), '');
	expect(run(root, false, say)).toBe(false);
	expect(said).toEqual([
		expect.stringMatching(
			/^content\/reports\/2015\.mdx:1 {2}this cannot be written: a file stands /,
		),
	]);
	expect(readdirSync(join(root, 'content'))).toEqual(['good.json']);
	said = [];
	mkdirSync(join(root, 'content/numbers.json'));
	expect(run(root, false, say)).toBe(false);
	expect(said).toEqual([
		'content/numbers.json:1  this cannot be read: it is a folder (EISDIR); put a file in its place.',
	]);
	said = [];
	rmSync(join(root, 'content'), { recursive: true });
	writeFileSync(join(root, 'content'), '');
	expect(run(root, false, say)).toBe(false);
	expect(said).toEqual([
		expect.stringMatching(/^content\/reports\/2015\.mdx:1 {2}this cannot be /),
	]);
});

test('nothing takes its place before all is written, and what an ended run left aside is no harm', () => {
	const aside = join(root, '.cache/content');
	mkdirSync(join(aside, 'reports'), { recursive: true });
	writeFileSync(join(aside, 'reports/2015.mdx'), 'half of a fi');
	// The last of all files cannot be written aside.
	mkdirSync(join(aside, 'cases.json'));
	expect(run(root, false, say)).toBe(false);
	expect(said).toEqual([
		expect.stringMatching(/^content\/cases\.json:1 {2}this cannot be written: /),
	]);
	expect(globSync('**/*.{mdx,json}', { cwd: join(root, 'content') })).toEqual(['good.json']);
	rmSync(join(aside, 'cases.json'), { recursive: true });
	expect(run(root, false, say)).toBe(true);
	expect(run(root, true, say)).toBe(true);
	expect(existsSync(aside)).toBe(false);
});
