import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What the conversion says when one place of a seed reads otherwise; it writes nothing then. */
function complaints(name: string, from: string, to: string): string[] {
	const file = join(root, `seeds/2015/${name}.yaml`);
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
	const said: string[] = [];
	expect(run(root, false, (line) => said.push(line))).toBe(false);
	expect(existsSync(join(root, 'content'))).toBe(false);
	writeFileSync(file, text);
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

test('what names no block, number, body or group, and an id given twice, stop the walk', () => {
	expect(complaints('notes', '    - 01#p1\n', '    - 01#p9\n')).toContain(
		'seeds/2015/notes.yaml:N  there is no block 01#p9; correct the address.',
	);
	expect(complaints('numbers', 'of: n-pboc-1', 'of: n-pboc-99')).toContain(
		'seeds/2015/numbers.yaml:N  there is no number n-pboc-99; correct the id.',
	);
	expect(complaints('entities', 'ministry: ccdi', 'ministry: ccdj')).toContain(
		'seeds/2015/entities.yaml:N  seeds/ministries.yaml has no ccdj; correct the id, or leave it out.',
	);
	expect(complaints('entities', 'id: sys-ccdi-app', 'id: customs')).toContain(
		'seeds/2015/entities.yaml:N  customs is the id of a body or a number; give the entry another id.',
	);
	expect(complaints('entities', 'sub: 网站', 'sub: 网页').join('\n')).toContain(
		'is no group of this register',
	);
	expect(complaints('numbers', "period: '2015'", 'period: 去年').join('\n')).toContain(
		'must be an ISO 8601 date or interval',
	);
});

test('a number whose value is changed no longer bears its claims out', () => {
	const said = complaints('numbers', 'value: 342', 'value: 432');
	expect(said.filter((line) => line.includes('calc-housing')).length).toBeGreaterThan(6);
});

test('a number that is dropped leaves its numerals unaccounted for', () => {
	const said = complaints('numbers', 'quote: 42个', 'quote: 42个直属\n  prefix: 没有');
	expect(said.join('\n')).toContain('which customs#p1 does not contain');
	expect(said.join('\n')).toContain('seeds/2015/report.txt:N  customs#p1 has “4” in');
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
	const forms = 'forms: [宗地电子文件]';
	expect(complaints('entities', forms, 'forms: [宗地电子文件, 宗地电子文书]')).toContain(
		'seeds/2015/entities.yaml:N  “宗地电子文书” does not stand in the text; take it out.',
	);
	expect(complaints('entities', forms, 'forms: [宗地电子文书]')).toContain(
		'seeds/2015/entities.yaml:N  the text does not mention sys-parcel-electronic-records; correct its forms.',
	);
});

test('a 核算 note without claims, and a fact without a source', () => {
	const text = readFileSync(join(root, 'seeds/2015/notes.yaml'), 'utf8');
	const said = complaints('notes', 'kind: 核算', 'kind: 口径');
	expect(said.join('\n')).toContain('a 核算 note has claims, and no other has');
	expect(complaints('notes', /  sources:\n    - .*\n/.exec(text)![0], '').join('\n')).toContain(
		'what is sure has a source',
	);
});

test('a figure that names what is not there stops the walk, with file, line and remedy', () => {
	expect(complaints('figures', 'number: n-forestry-2', 'number: n-forestry-9')).toContain(
		'seeds/2015/figures.yaml:N  figure forestry: there is no number n-forestry-9; correct its id.',
	);
	expect(complaints('figures', 'date: d-housing-1', 'date: d-housing-9')).toContain(
		'seeds/2015/figures.yaml:N  figure timeline: there is no date d-housing-9; correct its id.',
	);
});

test('two units on one axis, a level or a growth that is none, and a second figure 1 stop the walk', () => {
	expect(
		complaints('figures', 'number: n-customs-9, growth: n-customs-11', 'number: n-customs-3'),
	).toContain(
		'seeds/2015/figures.yaml:N  figure crossborder: one axis carries 份 and 个; give each unit a panel of its own.',
	);
	expect(complaints('figures', 'to: n-public-security-5', 'to: n-public-security-7')).toContain(
		'seeds/2015/figures.yaml:N  figure fujian-police: one axis carries 分钟 and 天; give each unit a panel of its own.',
	);
	expect(complaints('figures', '  point: 晚于评述所述的2015年\n', '').join('\n')).toContain(
		'point',
	);
	expect(complaints('figures', '  point: 支付业务笔数\n', '')).toContain(
		'seeds/2015/figures.yaml:N  figure payment-growth: a row is a point and nothing says why; say it in point.',
	);
	expect(complaints('figures', 'has: [市级, 县级, 乡镇]', 'has: [市级, 县级, 村]')).toContain(
		'seeds/2015/figures.yaml:N  figure levels: 村 is none of its levels; list it or correct it.',
	);
	expect(complaints('figures', 'growth: n-pboc-8', 'growth: n-pboc-6')).toContain(
		'seeds/2015/figures.yaml:N  figure treasury: n-pboc-6 is not the growth of n-pboc-7; correct one of them.',
	);
	expect(complaints('figures', '  number: 2\n', '  number: 1\n')).toContain(
		'seeds/2015/figures.yaml:N  figure proposals: housing-channels is figure 1 already; give it the next free number.',
	);
});

test('a computed text without a number or half written, and a title that is too long, stop the walk', () => {
	expect(complaints('figures', 'n-forestry-3|0}', 'n-forestry-3}')).toContain(
		'seeds/2015/figures.yaml:N  figure forestry: “{” of the description belongs to no formula; write it as {formula|decimals} or {formula%decimals}.',
	);
	expect(complaints('figures', '{n-forestry-2 + n', '{n-forestry-9 + n')).toContain(
		'seeds/2015/figures.yaml:N  figure forestry: “n-forestry-9 + n-forestry-3” names n-forestry-9, which is not a number; correct the formula.',
	);
	const title = '林业审批下放，两年合计三十六项';
	const said = complaints('figures', title, `${title}，此外还有许多没有写入原文的`);
	expect(said.join('\n')).toContain('must not be longer than 25 characters');
});

test('a case study without a row, a row without a case study, a second row, and a number of its own', () => {
	const file = 'seeds/2015/cases.yaml';
	const moved = complaints('cases', 'section: audit', 'section: sasac');
	expect(moved).toContain(
		`seeds/2015/report.txt:N  the case study of audit has no row in ${file}; write its gist there.`,
	);
	expect(moved).toContain(
		`${file}:N  sasac has no case study; correct the section or drop the row.`,
	);
	expect(complaints('cases', 'section: audit', 'section: customs')).toContain(
		`${file}:N  the case study of customs has a second row; keep one of them.`,
	);
	expect(complaints('cases', '至2016年4月26日', '至2016年4月28日')).toContain(
		`${file}:N  the gist of spc says 28, which the case does not print; correct the gist.`,
	);
	expect(complaints('cases', '[分析监测]', '[分析监测, 分析]').join('\n')).toContain(
		`${file}:N  6.results.1: `,
	);
});
