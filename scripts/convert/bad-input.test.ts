import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convert, run } from '../convert.ts';

const project = join(import.meta.dirname, '..', '..');
const TEXT = 'seeds/2015/report.txt';
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true });
	mkdirSync(join(root, 'content'));
	writeFileSync(join(root, 'content', 'good.json'), 'the last good output\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const lines = () => readFileSync(join(project, TEXT), 'utf8').split('\n');
const write = (file: string, text: string | Uint8Array) => writeFileSync(join(root, file), text);

/** Changes one line of the text, counted from 1. */
function change(line: number, to: (text: string) => string): void {
	write(
		TEXT,
		lines()
			.map((text, index) => (index === line - 1 ? to(text) : text))
			.join('\n'),
	);
}

/** What the conversion says, and the proof that it wrote nothing. */
function complaints(): string[] {
	const said: string[] = [];
	expect(run(root, false, (line) => said.push(line))).toBe(false);
	expect(readFileSync(join(root, 'content', 'good.json'), 'utf8')).toBe('the last good output\n');
	expect(said.at(-1)).toMatch(/^\d+ problems?; nothing was written\.$/);
	return said.slice(0, -1);
}

test('an empty file', () => {
	write(TEXT, '');
	expect(complaints()[0]).toBe(`${TEXT}:1  the file is empty; put the received text back.`);
});

test('a file that is not UTF-8, with the line', () => {
	const bytes = readFileSync(join(project, TEXT));
	const at = bytes.indexOf(Buffer.from('财政部紧紧围绕'));
	bytes[at] = 0xff;
	write(TEXT, bytes);
	expect(complaints()).toEqual([`${TEXT}:18  this line is not UTF-8; save the file as UTF-8.`]);
});

test('a missing section number', () => {
	write(
		TEXT,
		lines()
			.filter((_, index) => index < 16 || index > 18)
			.join('\n'),
	);
	expect(complaints()).toContain(`${TEXT}:17  section 6 stands where 5 should; restore section 5.`);
});

test('a doubled and an out-of-order section number', () => {
	change(34, (text) => text.replace('11.', '10.'));
	expect(complaints()).toContain(
		`${TEXT}:34  section 10 stands where 11 should; number the sections one after the other.`,
	);
});

test('an unknown chapter numeral', () => {
	change(47, (text) => text.replace('二 ', '贰 '));
	expect(complaints()).toContain(`${TEXT}:47  “贰” is not a chapter numeral; write 二.`);
});

test('a chapter out of order', () => {
	change(94, (text) => text.replace('三 ', '五 '));
	expect(complaints()).toContain(
		`${TEXT}:94  chapter 五 stands where 三 should; restore the order.`,
	);
});

test('a case label outside a section', () => {
	change(5, (text) => `【成功案例】 ${text}`);
	expect(complaints()).toContain(
		`${TEXT}:5  a case study stands outside a section; move it below a section heading.`,
	);
});

test('a body count that disagrees with the closing remark', () => {
	change(142, (text) => text.replace('38个', '39个'));
	expect(complaints()).toEqual([
		`${TEXT}:142  the text states 39 bodies and 38 were found; restore what is missing or correct the count.`,
	]);
});

test('an unknown proposer', () => {
	change(121, (text) => text.replace('公安部', '公案部'));
	expect(complaints()).toEqual([
		`${TEXT}:121  “公案部” is not the name of a body; add it to the forms of its body in seeds/ministries.yaml, or emend it.`,
	]);
});

test('an unknown name in a chapter opening', () => {
	change(48, (text) => text.replace('民政部、', '民正部、'));
	expect(complaints()).toContain(
		`${TEXT}:48  “民正部” is not the name of a body; add it to the forms of its body in seeds/ministries.yaml, or emend it.`,
	);
});

test('a paragraph that breaks off', () => {
	change(141, (text) => text.slice(0, -1));
	expect(complaints()).toContain(
		`${TEXT}:141  the paragraph breaks off without a full stop; complete the line.`,
	);
});

test('a signature without a name', () => {
	change(143, (text) => text.replace(' 周德铭', '周德铭'));
	expect(complaints()).toContain(
		`${TEXT}:143  the signature names no author; end it with the name in parentheses, behind a space.`,
	);
});

test('a quote that does not occur, and one that occurs more than once', () => {
	const file = 'seeds/2015/emendations.yaml';
	const row = (id: string, received: string) =>
		`- id: ${id}\n  at: customs#p1\n  received: ${received}\n  reading: x\n  kind: 误字\n  reason: x\n  certainty: 确定\n`;
	write(file, `${row('e-none', '三证合1')}${row('e-many', '海关')}`);
	const said = complaints();
	expect(said.filter((line) => line.startsWith(file))).toEqual([
		`${file}:1  “三证合1” is quoted, which customs#p1 does not contain; correct the quote or its address, or add prefix and suffix.`,
		`${file}:8  “海关” is quoted, which customs#p1 contains 6 times; correct the quote or its address, or add prefix and suffix.`,
	]);
});

test('an address that is not in the text', () => {
	const file = 'seeds/2015/typography.yaml';
	const yaml = readFileSync(join(root, file), 'utf8').replace('saic#case-p1', 'saic#case-p9');
	write(file, yaml);
	expect(complaints()[0]).toMatch(
		/^seeds\/2015\/typography\.yaml:\d+ {2}there is no block saic#case-p9;/,
	);
});

test('an unknown key in YAML, with its line, and all problems of all files at once', () => {
	const file = 'seeds/2015/edition.yaml';
	write(file, readFileSync(join(root, file), 'utf8').replace('  place: null', '  plase: null'));
	write(TEXT, '');
	const said = complaints();
	expect(said).toContain(
		`${file}:7  publication: Unrecognized key: "plase"; correct the spelling of the key or take it out.`,
	);
	expect(said).toContain(`${TEXT}:1  the file is empty; put the received text back.`);
});

test('a file that is not YAML, and one that is missing', () => {
	write('seeds/2015/typography.yaml', 'keepSpaces: [\n');
	rmSync(join(root, 'seeds/2015/emendations.yaml'));
	const said = complaints().join('\n');
	expect(said).toMatch(/typography\.yaml:\d+ {2}this is not YAML/);
	expect(said).toContain('seeds/2015/emendations.yaml:1  the file is missing; put it back.');
});

test('carriage returns and a byte order mark change nothing', () => {
	const good = convert(project).files;
	write(TEXT, `\uFEFF${lines().join('\r\n')}`);
	const { files, problems } = convert(root);
	expect(problems).toEqual([]);
	expect(files).toEqual(good);
});

test('check says which files differ and writes nothing', () => {
	const said: string[] = [];
	expect(run(root, true, (line) => said.push(line))).toBe(false);
	expect(said).toContain(
		'content/good.json:1  this is not what the seeds give; run npm run convert and commit.',
	);
	expect(readFileSync(join(root, 'content', 'good.json'), 'utf8')).toBe('the last good output\n');
});
