import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { caseColumns, caseRows } from './cases.ts';
import { namesOf } from './column.ts';
import { emendationColumns, emendationRows } from './emendations.ts';
import { numberColumns, numberRowsForTables } from './numbers.ts';
import { MEDIA_TYPES } from './output.ts';
import { proposalColumns, proposalRows } from './proposals.ts';
import { outputsOf } from './registry.ts';
import { revisionColumns, revisionRows } from './revisions.ts';
import { sequelColumns, sequelRows } from './sequels.ts';
import { sourceColumns, sourceRows } from './sources.ts';

const outputs = outputsOf(edition());
const files = outputs.flatMap((output) => output.files);
const made = (path: string) => files.find((file) => file.path === path)!.make(undefined);

test('every file has a path of its own, and the ending of its type', () => {
	const paths = files.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	const texts = 1 + edition().units.length + edition().cases.length;
	expect(files).toHaveLength(18 + 27 * 3 + 6 + texts * 6 + (27 + 1) * 5);
	for (const { path, type } of files) expect(path.endsWith(`.${type}`), path).toBe(true);
	expect(Object.keys(MEDIA_TYPES).sort()).toEqual(
		[...new Set(files.map(({ type }) => type))].sort(),
	);
});

test('README lists what readers are offered, and nothing else', () => {
	const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
	const [, table = ''] = readme.split('## Reuse it');
	const listed = [...table.matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, cell]) =>
		[...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
	);
	const offered = outputs
		.filter(({ what }) => what !== '')
		.map(({ files: [first] }) => first!.path.replace(/^(figures|cite)\/.*/, '$1/<id>.*'));
	expect(listed.sort()).toEqual(offered.sort());
});

test('a table begins with a byte order mark, and every row has as many cells as its head', () => {
	for (const { path, make, type } of files) {
		if (type !== 'csv') continue;
		const text = make(undefined);
		expect(text.startsWith('\uFEFF'), path).toBe(true);
		const [head = [], ...rows] = csvParseRows(text.slice(1).trimEnd());
		expect(rows.length, path).toBeGreaterThan(0);
		for (const row of rows) expect(row.length, `${path} ${row[0]}`).toBe(head.length);
	}
});

test('the head of a table names every column of its rows', () => {
	const own = edition();
	for (const [rows, columns] of [
		[proposalRows(own), proposalColumns],
		[caseRows(own), caseColumns],
		[numberRowsForTables(own), numberColumns],
		[emendationRows(own), emendationColumns],
		[sequelRows(own), sequelColumns],
		[sourceRows(own), sourceColumns],
		[revisionRows(own), revisionColumns],
	] as const)
		for (const row of rows) expect(Object.keys(row)).toEqual(namesOf(columns));
});

test('what the scripts load calls back under the name of its file', () => {
	for (const { path, type, make } of files) {
		if (type !== 'js') continue;
		const text = make(undefined);
		const start = `edition.${path.replace('.js', '')}(`;
		expect(text.startsWith(start), path).toBe(true);
		expect(() => JSON.parse(text.slice(start.length, -1)), path).not.toThrow();
	}
});

test('a picture and a table that travel alone say what they are of, and where it is', () => {
	for (const { path, type, make } of files) {
		if (!/^figures\//.test(path) || type === 'json') continue;
		const [, id] = /([\w-]+)\.\w+$/.exec(path)!;
		const name = `2015/figures/${id}.html`;
		// Lettering is broken into lines.
		const lettering = (made: string) => made.replaceAll(/<[^>]*>/g, '');
		const apart = lettering(make(undefined));
		expect(apart, path).toContain('《2015年中央和国家机关电子政务发展评述》标注版0.1.0，图');
		expect(apart, path).toContain(`（fig-${id}）`);
		expect(apart, path).not.toContain(name);
		expect(lettering(make(new URL('https://example.org/a/'))), path).toContain(
			`https://example.org/a/${name}`,
		);
	}
});

test('what identifies a row survives a spreadsheet, which drops zeros, rounds digits and reads days', () => {
	let spared = 0;
	for (const { path, make, type } of files) {
		if (type !== 'csv') continue;
		const [head = [], ...rows] = csvParseRows(make(undefined).slice(1).trimEnd());
		for (const row of rows)
			for (const [at, cell] of row.entries()) {
				const where = `${path} ${head[at]} ${cell}`;
				expect(cell, where).not.toMatch(/^(\d{1,2}[-/]\d{1,2}([-/]\d+)?|\d+e\d+|true|false)$/i);
				// Fifteen digits are exact in a spreadsheet, of numbers and of what is none.
				expect(cell, where).not.toMatch(/^[1-9]\d{14,}[1-9]0*$/);
				// A date stays the same date; no other column holds one.
				if (/^\d{4}-\d{2}/.test(cell))
					expect(head[at], where).toMatch(/^(period|iso|date|seen_on|created|modified)$/);
				if (!/^0\d/.test(cell)) continue;
				const others = row.filter((other) => other.includes(`/${cell}`));
				expect(others.length, `${where} stands in no cell that keeps its zero`).toBeGreaterThan(0);
				spared++;
			}
	}
	expect(spared).toBeGreaterThan(100);
});

test('rows say where they stand, and proposals are 47', () => {
	const proposals = made('proposals.csv').trimEnd().split('\n');
	expect(proposals).toHaveLength(1 + 47);
	// An id that a spreadsheet would read as the number 1 has one beside it that is none.
	expect(proposals[1]).toContain('01,2015/recommendations/01,');
	expect(made('figures/proposals.csv')).toContain('01,2015/recommendations/01,');
	const numbers = JSON.parse(made('numbers.json')) as Record<string, unknown>[];
	expect(numbers.find(({ id }) => id === 'n-customs-1')).toMatchObject({
		section: 'customs',
		paragraph: 'p1',
		page: '2015/ministries/customs.html#p1-s3',
		value: 42,
		quote: '42个',
	});
	const implied = numbers.flatMap(({ implied }) => implied as number[]);
	expect(implied.length).toBeGreaterThan(5);
	for (const value of implied) expect(value).toBe(Number(value.toPrecision(6)));
});

test('what followed the recommendations is a row each, with its act and the words that it is about', () => {
	const rows = made('sequels.csv').trimEnd().split('\n');
	expect(rows).toHaveLength(1 + edition().sequels.length);
	expect(rows.find((row) => row.startsWith('after-04-decree-722,'))).toContain(
		'04,2015/recommendations/04,2015/recommendations/04.html#after-04-decree-722,推进行政审批等服务事项的标准化,2019-10-22,优化营商环境条例,国务院,国务院令第722号,',
	);
});

test('the annotations name the words they are about, once in their paragraph', () => {
	const { total, first } = JSON.parse(made('notes.json')) as {
		total: number;
		first: { items: { id: string; target: { selector: { refinedBy: { exact: string } } } }[] };
	};
	expect(first.items).toHaveLength(total);
	const own = edition();
	for (const [index, { id, target }] of first.items.entries()) {
		const { exact } = target.selector.refinedBy;
		expect(own.textAt(own.notes[index]!.place), id).toContain(exact);
	}
});

test('every sentence has a line with its place, its address and its citation', () => {
	const lines = made('sentences.jsonl').trimEnd().split('\n');
	const rows = lines.map((line) => JSON.parse(line) as Record<string, string>);
	const whole = edition()
		.blocks()
		.filter(({ sentences }) => sentences.length > 0);
	expect(rows.map(({ reading }) => reading).join('')).toBe(
		whole.map(({ reading }) => reading).join(''),
	);
	const row = rows.find(({ id }) => id === 'customs#case-p1-s3')!;
	expect(row).toMatchObject({
		locator: '第一章第10节案例第1段第3句',
		address: '2015/ministries/customs.html#case-p1-s3',
	});
	expect(row['reading']).toMatch(/^据统计，2015年/);
	expect(row['received']).toMatch(/^据统计,2015年/);
	const site = new URL('https://example.org/a/');
	const online = files.find(({ path }) => path === 'sentences.jsonl')!.make(site);
	expect(online).toContain('https://example.org/a/2015/ministries/customs.html#case-p1-s3.');
});
