import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtOf } from './built.ts';
import { blocks, textsOf, type Report } from './edition.ts';
import { listen, newPage, visit } from './room.ts';
import { serve, type Host } from './serve.ts';

let dist: string;
let host: Host;
let page: Page;
let said: string[];
const files = (pattern: string) => globSync(pattern, { cwd: dist }).sort();
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const report = (): Report => JSON.parse(read('data/2015/report.json'));

beforeAll(async () => {
	dist = await builtOf('hostile');
	host = await serve(dist);
	page = await newPage();
	said = listen(page);
});
afterAll(() => host.close());

/** Of an open page, what only a source that was taken for markup could have made. */
function intruders(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const made = document.querySelectorAll(
			'svg[onload], [onerror], [onclick], textarea, a[href^="javascript:"], body img, p b > b',
		);
		return [...made].map(({ outerHTML }) => outerHTML.slice(0, 120));
	});
}

test('on no page does anything run that came from the source, and every character of it stands there', async () => {
	const pages = files('**/*.html').filter((path) => !/http-equiv="refresh"/.test(read(path)));
	expect(pages.length).toBeGreaterThan(25);
	const blocksOfAll = blocks(report());
	let found = 0;
	for (const path of pages) {
		await visit(page, path, host.base);
		expect(await page.title(), path).not.toBe('XSS');
		expect(await intruders(page), path).toEqual([]);
		const wanted = blocksOfAll.filter((block) => block.page.split('#')[0] === path);
		const set = await page.locator('[data-lines]').evaluateAll(textsOf);
		for (const { page: place, reading } of wanted) {
			const id = place.split('#')[1] ?? 'title';
			if (id === 'title') continue;
			expect(set.find((block) => block.id === id)?.text, place).toBe(reading);
			found++;
		}
	}
	expect(found).toBeGreaterThan(15);
	expect(said).toEqual([]);
});

test('what versions say of themselves comes out as text, newest first', async () => {
	await visit(page, '2015/versions.html', host.base);
	const heads = await page.locator('.ver h2').allTextContents();
	expect(heads.map((head) => head.trim().replaceAll(/\s+/g, ' '))).toEqual([
		expect.stringMatching(/^标注版0\.3\.0/),
		expect.stringMatching(/^标注版0\.2\.0/),
		expect.stringMatching(/^标注版0\.1\.0/),
	]);
	const second = page.locator('#v0\\.2\\.0 .changes');
	expect(await second.locator('del').allTextContents()).toEqual([
		'</del><svg/onload=document.title=`XSS`>{旧}',
		'</del><svg/onload=document.title=`XSS`>"\'{撤}',
	]);
	expect(await second.locator('ins').allTextContents()).toEqual([
		'</ins><svg/onload=document.title=`XSS`>{新}',
	]);
	expect(await page.title()).not.toBe('XSS');
	expect(await intruders(page)).toEqual([]);
});

test('headings come out as text in the running title, too', async () => {
	for (const { page: path, title } of report().chapters) {
		await visit(page, path, host.base);
		const strings = await page.evaluate(() => {
			const style = getComputedStyle(document.documentElement);
			return ['--running', '--book'].map((name) => style.getPropertyValue(name));
		});
		for (const string of strings) expect(string, path).toMatch(/^"(?:[^"\\]|\\.)*"$/s);
		// A string of CSS as the browser reads it: what is escaped in it is one character.
		const [running = ''] = strings.map((string) =>
			string
				.slice(1, -1)
				.replace(/\\([\da-f]{1,6}) ?|\\(.)/gi, (_, code, sign) =>
					code ? String.fromCodePoint(parseInt(code, 16)) : sign,
				),
		);
		expect(running, path).toContain(title);
	}
});

test('every data file can be read as what it is', async () => {
	const json = files('**/*.json').filter((path) => !path.startsWith('pagefind/'));
	for (const path of json) expect(() => JSON.parse(read(path)), path).not.toThrow();
	const rows = files('data/**/*.csv').map((path) => ({
		path,
		rows: csvParse(read(path).replace('\uFEFF', '')),
	}));
	for (const { path, rows: all } of rows) {
		expect(all.columns.length, path).toBeGreaterThan(2);
		for (const row of all)
			for (const cell of Object.values(row))
				expect(cell ?? '', `${path} would be computed`).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
	}
	const drawings = files('data/**/*.svg').map(read);
	expect(drawings.length).toBeGreaterThan(4);
	const faults = await page.evaluate(
		(all) =>
			all.map((text) => {
				const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
				return [
					documentElement.tagName,
					documentElement.querySelectorAll('script, [onload]').length,
				];
			}),
		drawings,
	);
	expect(faults).toEqual(drawings.map(() => ['svg', 0]));
});

test('what looks like markup is found as the words it is', async () => {
	for (const query of ['</style><svg', '𠮷野家', '葛城', '=1+1', '${title}']) {
		await visit(page, `search.html?q=${encodeURIComponent(query)}`, host.base);
		expect(await page.locator('[data-results] li').count(), query).toBeGreaterThan(0);
		expect(await intruders(page), query).toEqual([]);
	}
	expect(await page.title()).not.toBe('XSS');
	expect(said).toEqual([]);
	expect(host.missing).toEqual([]);
});
