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
import { load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from './add.ts';
import { convert } from './convert.ts';

const project = join(import.meta.dirname, '..');
const invented = (id: string) => join(project, 'tests/fixtures/shelf/seeds', id, 'report.txt');

let root: string;
let said: string[];
const run = (...args: string[]) => add(root, args, (line) => said.push(line));
const yaml = (path: string) => load(readFileSync(join(root, 'seeds', path), 'utf8')) as never;

beforeEach(() => {
	said = [];
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	mkdirSync(join(root, 'seeds'));
	for (const name of ['ministries.yaml', 'sources.yaml'])
		cpSync(join(project, 'seeds', name), join(root, 'seeds', name));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a text of another shape is set up so that it can be built, with what is left to do', () => {
	expect(run('2014', invented('2014'))).toBe(true);
	expect(said.slice(-2)).toEqual([
		'seeds/2014/report.txt:1  a draft, with 27 numerals to be accounted for and 1 case study without a gist; npm run convert -- --work lists them.',
		'It can be built: npm start.',
	]);
	expect(yaml('2014/edition.yaml')).toMatchObject({
		year: 2014,
		edition: { state: 'draft' },
		wording: {
			lacks: ['part', 'closing', 'signature'],
			chapters: '一、',
			sections: '（一）',
			subsections: '1.',
			caseStudy: '【典型案例】',
			recommendations: 3,
			proposers: 'unnamed',
		},
	});
	expect(yaml('2014/sections.yaml')).toMatchObject([
		{ id: 's1', heading: '统一网络平台' },
		{ id: 's2', heading: '数据共享' },
		{ id: 's3', heading: '网上服务' },
		{ id: 's4', heading: '数据共享' },
	]);
	expect(yaml('2014/entities.yaml')).toMatchObject([
		{ type: 'document', sub: '标准规范', name: '《政务网络建设导则》' },
	]);
	expect(convert(root).problems).toEqual([]);
});

test('a text of the usual shape needs no wording and no rows, for it tells its bodies itself', () => {
	expect(run('2013', invented('2013'))).toBe(true);
	expect(yaml('2013/edition.yaml')).not.toHaveProperty('wording');
	expect(existsSync(join(root, 'seeds/2013/sections.yaml'))).toBe(false);
	expect(convert(root).counts).toMatchObject({ ministries: 5, recommendations: 2, proposals: 3 });
});

test('a heading that names a body is about that body, and headings without numbers are listed', () => {
	const text = readFileSync(invented('2014'), 'utf8');
	const file = join(root, 'text.txt');
	writeFileSync(file, text.replace('统一网络平台\n', '海关总署建设统一网络平台\n'));
	run('2014', file);
	expect(yaml('2014/sections.yaml')).toMatchObject([{ id: 'customs' }, { id: 's1' }, {}, {}]);
	writeFileSync(
		file,
		'2011年信息化情况通报\n总体情况\n各部门推进信息化。\n下一步打算\n继续推进。\n',
	);
	run('2011', file);
	expect(yaml('2011/edition.yaml')).toMatchObject({
		wording: { chapters: ['总体情况', '下一步打算'] },
	});
	expect(convert(root).problems).toEqual([]);
});

test('what is there is kept, and asked again it adds what is missing', () => {
	run('2014', invented('2014'));
	const edition = join(root, 'seeds/2014/edition.yaml');
	writeFileSync(edition, readFileSync(edition, 'utf8').replace('version: 0.1.0', 'version: 0.2.0'));
	rmSync(join(root, 'seeds/2014/sections.yaml'));
	expect(run('2014')).toBe(true);
	expect(yaml('2014/edition.yaml')).toMatchObject({ edition: { version: '0.2.0' } });
	expect(existsSync(join(root, 'seeds/2014/sections.yaml'))).toBe(true);
	said = [];
	expect(run('2014', invented('2014'))).toBe(false);
	expect(said).toEqual([
		'seeds/2014/report.txt is there already; leave the file out, or remove it first.',
	]);
});

test('who asks otherwise is told how', () => {
	const usage = 'Say which year, and where its text is: npm run add -- 2016 file.txt';
	for (const args of [[], ['16', 'a.txt'], ['2016']]) {
		said = [];
		expect(run(...args)).toBe(false);
		expect(said).toEqual([usage]);
	}
	said = [];
	expect(run('2016', 'none.txt')).toBe(false);
	expect(said).toEqual([
		'There is no file none.txt; say where the text is: npm run add -- 2016 file.txt',
	]);
});

test('a text that is not UTF-8 is told by line, and nothing is set up', () => {
	const file = join(root, 'text.txt');
	writeFileSync(file, Buffer.from([0x32, 0x0a, 0xff, 0x0a]));
	expect(run('2016', file)).toBe(false);
	expect(said).toEqual([`${file}:2  this line is not UTF-8; save the file as UTF-8.`]);
	expect(existsSync(join(root, 'seeds/2016'))).toBe(false);
});
