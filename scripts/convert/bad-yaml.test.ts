import { expect, test } from 'vitest';
import { complaints, convertWith, TEXT, type Change } from '../../tests/conversion.ts';

const NOTES = 'seeds/2015/notes.yaml';
const NUMERALS = 'seeds/2015/numerals.yaml';
const EDITION = 'seeds/2015/edition.yaml';

/** A note of five lines, and a second one. */
const note = '- id: x\n  kind: 校勘\n  at: opening#part\n  quote: 篇\n  note: 注。\n';
const other = note.replace('id: x', 'id: y');

const said = (file: string, change: Change) =>
	complaints({ [file]: change }).map((complaint) => complaint.said);

test.each<[what: string, line: string, reason: string, text: string]>([
	['a tab', '2:1', 'tab characters must not be used', note.replace('  kind', '\tkind')],
	['a no-break space', '2:1', 'U+00A0 where a space', note.replace('  kind', '\u00A0 kind')],
	['an ideographic space', '2:8', 'U+3000 where a space', note.replace('kind: ', 'kind:　')],
	['a full-width colon', '2:7', 'U+FF1A where “: ”', note.replace('kind: ', 'kind：')],
	['an alias of nothing', '6:8', 'unidentified alias "none"', `${note}- *none\n`],
	['a second document', '6', 'expected a single document', `${note}---\n${other}`],
	['an end in the middle', '6', 'expected a single document', `${note}...\n${other}`],
	['a key twice', '6:3', 'duplicated mapping key', `${note}  kind: 校勘\n`],
	['bytes', '5:26', 'unknown tag', note.replace('注。', '!!binary aGVsbG8=')],
	['a tag', '5:14', 'unknown tag !<!x>', note.replace('注。', '!x 注。')],
	['an open quote', '5:1', 'unexpected end of the stream', note.replace('注。', '"注。')],
	['a thousand brackets', '1:100', 'nesting exceeded', '['.repeat(1000)],
])('%s in YAML is one problem, at its line', (_, line, reason, text) => {
	expect(said(NOTES, text)).toEqual([expect.stringContaining(`${NOTES}:${line}  `)]);
	expect(said(NOTES, text)[0]).toContain(reason);
});

test('an alias of a part is refused, so that no file grows without bound', () => {
	const alias =
		'an alias stands here, which repeats another part of the file; write that part out.';
	const once = note.replace('- id', '- &a\n  id');
	expect(said(NOTES, `${once}- *a\n`)).toEqual([`${NOTES}:7:3  ${alias}`]);
	expect(said(NOTES, `${once}- <<: *a\n`)).toEqual([`${NOTES}:7:7  ${alias}`]);
	const names = [...'abcdefghi'];
	const bomb = names.map((name, index) => {
		const below = index === 0 ? 'x' : `*${names[index - 1]}`;
		return `${name}: &${name} [${Array(9).fill(below).join(', ')}]\n`;
	});
	expect(said(NOTES, bomb.join(''))).toEqual([`${NOTES}:2:8  ${alias}`]);
	expect(said(EDITION, bomb.join(''))).toEqual([`${EDITION}:2:8  ${alias}`]);
});

test.each([
	['U+0000', '"\\0注。"'],
	['U+200B', '"注\\u200B。"'],
	['U+202E', '"注\\u202E。"'],
	['U+2028', '"注\\L。"'],
	['U+000A', '"注\\n。"'],
])('%s that is written by its code is refused as if it stood there', (code, value) => {
	expect(said(NOTES, note.replace('注。', value))).toEqual([
		`${NOTES}:5:9  ${code} stands here, which is no character of a text; take it out, or put back what it stands for.`,
	]);
});

test('a file of other things than rows, and one of comments', () => {
	for (const [text, received] of [
		['a: b\n', 'object'],
		['文字\n', 'string'],
		['42\n', 'number'],
	] as const)
		expect(said(NOTES, text)).toEqual([
			`${NOTES}:1  the file: Invalid input: expected array, received ${received}; correct the value.`,
		]);
	for (const text of ['', '# 尚无注\n', 'null\n'])
		expect(said(NOTES, text)).toEqual([`${NOTES}:1  the file is empty; put back what it held.`]);
});

test('keys that are no words, or too long for a line, are one problem each', () => {
	const key = (name: string) =>
		`${NOTES}:1:3  0: Unrecognized key: "${name}"; correct the spelling of the key or take it out.`;
	expect(said(NOTES, '- ? {a: b}\n  : c\n')).toEqual([key('[object Object]')]);
	expect(said(NOTES, '- ? [a, b]\n  : c\n')).toEqual([key('a,b')]);
	expect(said(NOTES, `- ${'k'.repeat(600_000)}: x\n`)).toEqual([key(`${'k'.repeat(60)}…`)]);
	expect(said(NOTES, '- __proto__: {a: b}\n  constructor: x\n')).toEqual([
		key('__proto__'),
		key('constructor').replace(':1:', ':2:'),
	]);
});

test('a value of 600 KB is shown by its beginning', () => {
	const long = '篇'.repeat(200_000);
	expect(said(NOTES, note.replace('篇', long))).toEqual([
		`${NOTES}:1:3  “${'篇'.repeat(60)}…” is quoted, which opening#part does not contain; correct the quote or its address, or add prefix and suffix.`,
	]);
	expect(
		complaints({ [NUMERALS]: (text) => `${text}- term: ${long}\n  why: name\n` }),
	).toMatchObject([{ kind: 'idle-exception' }]);
});

test('an exception of numerals that is none of its two forms is told both', () => {
	for (const row of ['terms: 三农\n  why: name', 'term: 三农\n  why: 名', 'at: customs#p1'])
		expect(said(NUMERALS, `- ${row}\n`)).toEqual([
			expect.stringContaining(
				`${NUMERALS}:1:3  0: must have either term and why, or at, quote and why`,
			),
		]);
});

test('a day of release that is no day is refused at its line', () => {
	const dated = (value: string) => (text: string) =>
		text.replace('date: null\n  state', `date: ${value}\n  state`);
	for (const value of ['2026-13-01', '2026-02-30', '2026', 'soon'])
		expect(complaints({ [EDITION]: dated(value) }), value).toMatchObject([
			{ kind: 'wrong-value', line: 14 },
		]);
	expect(complaints({ [EDITION]: dated('2026-12-01') })).toEqual([]);
});

test('an address for errors that would run as a script is none', () => {
	const address = (value: string) => (text: string) =>
		text.replace('reports: null', `reports: '${value}'`);
	for (const value of ['javascript:alert(1)', '//example.org', 'example.org', ''])
		expect(complaints({ [EDITION]: address(value) })).toMatchObject([
			{ kind: 'wrong-value', line: 16 },
		]);
	for (const value of ['https://example.org/a?b', 'mailto:a@example.org'])
		expect(complaints({ [EDITION]: address(value) })).toEqual([]);
});

test('carriage returns end lines, alone or before a line feed, and change nothing', () => {
	const { files } = convertWith({});
	for (const end of ['\r\n', '\r\r\n', '\r']) {
		const ended = (text: string) => text.replaceAll('\n', end);
		expect(convertWith({ [TEXT]: ended, [NOTES]: ended }).files).toEqual(files);
	}
	const mixed = (text: string) =>
		[...text.split('\n').entries()]
			.map(([index, line]) => line + ['\n', '\r\n', '\r\r\n'][index % 3]!)
			.join('');
	expect(convertWith({ [TEXT]: mixed }).files).toEqual(files);
	const within = (text: string) => text.replaceAll('多年来', '多\r年\r来');
	expect(complaints({ [TEXT]: within })).toMatchObject(
		[21, 32, 56, 100].map((line) => ({ kind: 'strange-character', line })),
	);
});
