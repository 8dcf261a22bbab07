import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskReader } from './disk.ts';
import type { Report } from './edition.ts';
import { ask, expected, sample, truth } from './oracle.ts';
import { listen, newPage, visit } from './room.ts';
import { serve, type Host } from './serve.ts';
import { INVENTED, threeReports } from './shelf.ts';

/** The edition of three reports. */
let dist: string;
let host: Host;
let reports: Report[];
beforeAll(async () => {
	dist = threeReports();
	host = await serve(dist);
	reports = [...INVENTED, '2015'].map((id) =>
		JSON.parse(readFileSync(join(dist, 'data', id, 'report.json'), 'utf8')),
	);
});
afterAll(() => host.close());

/** A name that is printed in the report of 2013 alone. */
const ALONE = '甲乙丙';
/** What each of the three prints. */
const COMMON = '平台';

const status = (page: Page) => page.locator('[data-search-state]').textContent();
const reportsFound = (page: Page): Promise<string[]> =>
	page
		.locator('[data-results] > li:not([data-kind=name]) > a')
		.evaluateAll((links) => [
			...new Set(links.map((link) => link.getAttribute('href')!.split('/')[0]!)),
		]);

/** The search page with only one of the engines. */
async function only(engine: 'scan' | 'pagefind'): Promise<Page> {
	const page = await newPage();
	const blocked = engine === 'scan' ? '**/pagefind/**' : '**/data/*/text.js*';
	await page.route(blocked, (route) => route.abort());
	await visit(page, `search.html?q=${COMMON}`, host.base);
	expect(await page.getAttribute('html', 'data-engine')).toBe(engine);
	return page;
}

const queries = (count: number, seed: number) =>
	reports.flatMap((report) => sample(count, 8, seed, report));

/** What was loaded of the reports: `2013/text`. */
function loaded(page: Page): string[] {
	const paths: string[] = [];
	page.on('request', (request) => {
		const path = /\/data\/(\d+\/\w+)\.js/.exec(request.url())?.[1];
		if (path) paths.push(path);
	});
	return paths;
}

test('over three reports both engines give exactly the blocks that contain a query, in the same order', async () => {
	const blocks = truth(...reports);
	const all = queries(120, 2013);
	const answers: string[][][] = [];
	for (const engine of ['scan', 'pagefind'] as const) {
		const page = await only(engine);
		answers.push(await ask(page, all));
		await page.close();
	}
	const [scan, pagefind] = answers;
	for (const [index, query] of all.entries())
		expect([...scan![index]!].sort(), query).toEqual(expected(blocks, query));
	expect(pagefind).toEqual(scan);
});

test('from disk the same is found in all of them', async () => {
	const context = await diskReader();
	const page = await context.newPage();
	const said = listen(page);
	await visit(page, `search.html?q=${COMMON}`, `${pathToFileURL(dist).href}/`);
	const blocks = truth(...reports);
	const all = queries(30, 38);
	for (const [index, found] of (await ask(page, all)).entries())
		expect(found.sort(), all[index]).toEqual(expected(blocks, all[index]!));
	expect(said).toEqual([]);
	await context.close();
});

test('a reader ticks reports, and the address keeps them; each hit names its own', async () => {
	const page = await newPage();
	await visit(page, `search.html?q=${COMMON}`, host.base);
	expect((await reportsFound(page)).sort()).toEqual(['2013', '2014', '2015']);
	const label = (name: string) => page.locator('.filters label', { hasText: name });
	const count = async (name: string) => Number(await label(name).locator('span').textContent());
	const [each, whole] = [await count('2013年'), await status(page)];
	expect(each).toBeGreaterThan(0);
	await label('2013年').click();
	await expect.poll(() => reportsFound(page)).toEqual(['2013']);
	await page.waitForSelector('[data-results][data-whole=true]', { state: 'attached' });
	expect(new URL(page.url()).searchParams.getAll('report')).toEqual(['2013']);
	expect(await count('2013年')).toBe(each);
	for (const small of await page.locator('li.first:not(.ours) small').allTextContents())
		expect(small).toMatch(/^2013年　/);
	const one = await status(page);
	await page.reload();
	await expect.poll(() => status(page)).toBe(one);
	await label('2014年').click();
	await expect.poll(async () => (await reportsFound(page)).sort()).toEqual(['2013', '2014']);
	for (const name of ['2013年', '2014年']) await label(name).click();
	await expect.poll(() => status(page)).toBe(whole);
	await page.close();
});

/** The filters as a shelf has them whose reports are too many to tick. */
const asOfMany = (html: string): string =>
	html
		.replace(/<div>(?:<label><input type="checkbox" name="report".*?<\/label>)+<\/div>/, '')
		.replaceAll(/<div data-report=.*?<\/div>/g, '')
		.replace(
			'<select name="body"',
			'<select name="report" aria-label="只看一册"><option value="">全部各册</option></select>$&',
		);

test('where reports are too many to tick, a reader chooses among those that answer', async () => {
	const page = await newPage();
	await page.route('**/search.html*', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: asOfMany(await response.text()) });
	});
	await visit(page, `search.html?q=${COMMON}`, host.base);
	const choice = page.locator('select[name=report]');
	const offered = await choice.locator('option').allTextContents();
	expect(offered.map((text) => text.split(' ')[0]).sort()).toEqual(
		['2013年', '2014年', '2015年', '全部各册'].sort(),
	);
	for (const text of offered.slice(1)) expect(Number(text.split(' ')[1])).toBeGreaterThan(0);
	await choice.selectOption('2013');
	await expect.poll(() => reportsFound(page)).toEqual(['2013']);
	expect(new URL(page.url()).searchParams.getAll('report')).toEqual(['2013']);
	await page.reload();
	await expect.poll(() => reportsFound(page)).toEqual(['2013']);
	expect(await choice.inputValue()).toBe('2013');
	await choice.selectOption('');
	await expect
		.poll(async () => (await reportsFound(page)).sort())
		.toEqual(['2013', '2014', '2015']);
	await page.close();
});

test('chapters are asked for where one report is: the first of 2013 is not the first of 2015', async () => {
	const page = await newPage();
	await visit(page, `search.html?q=${COMMON}&report=2015&chapter=2`, host.base);
	const chapters = page.locator('.filters [name=chapter]:visible');
	const values = () => chapters.evaluateAll((all) => all.map((each) => each.getAttribute('value')));
	expect(await values()).toEqual(expect.arrayContaining(['1', '2', '3']));
	const pages = await page.locator('[data-results] a[href*="/ministries/"]').count();
	expect(pages).toBeGreaterThan(0);
	expect(await reportsFound(page)).toEqual(['2015']);
	await page.locator('.filters label', { hasText: '2014年' }).click();
	await expect.poll(() => chapters.count()).toBe(0);
	await expect.poll(async () => (await reportsFound(page)).sort()).toEqual(['2014', '2015']);
	expect(new URL(page.url()).searchParams.has('chapter')).toBe(false);
	await page.close();
});

test('the panel of a page searches its own report, says so, and leads to all of them', async () => {
	const page = await newPage();
	const paths = loaded(page);
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await page.fill('#q', ALONE);
	const said = page.locator('.panel [role=status]');
	await expect.poll(() => said.textContent()).toBe(`本书：没有找到“${ALONE}”`);
	await page.fill('#q', COMMON);
	await expect.poll(() => said.textContent()).toMatch(/^本书：原文共/);
	for (const href of await page
		.locator('.panel li a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
		expect(href).toMatch(/^(https?:.*\/)?2015\/|\/2015\//);
	expect(paths.filter((path) => !path.startsWith('2015/'))).toEqual([]);
	expect(paths).toContain('2015/text');
	await page.fill('#q', ALONE);
	await expect.poll(() => said.textContent()).toContain('没有找到');
	await page.getByRole('link', { name: '检索各册' }).click();
	await page.waitForURL('**/search.html?*');
	await expect.poll(() => status(page)).toMatch(/^原文共 1 处/);
	expect(await reportsFound(page)).toEqual(['2013']);
	await page.close();
});

test('what a panel shows of its report stands on the search page under the filter of the report', async () => {
	const page = await newPage();
	await page.goto(`${host.base}2013/ministries/customs.html`);
	await page.fill('#q', COMMON);
	const said = page.locator('.panel [role=status]');
	await expect.poll(() => said.textContent()).toMatch(/^本书：原文共/);
	// Each names its range first, and what the edition adds comes behind the source, here and there.
	const ofSource = (text: string | null) => text?.replace(/^本书：|^所选范围内，|；.*$/g, '');
	const own = ofSource(await said.textContent());
	await page.getByRole('link', { name: '查看全部结果' }).click();
	await page.waitForURL(/search\.html/);
	await page.waitForSelector('[data-results][data-whole=true]', { state: 'attached' });
	expect(ofSource(await status(page))).toBe(own);
	expect(await reportsFound(page)).toEqual(['2013']);
	await page.close();
});

test('names and traditional characters lead to the pages of every report', async () => {
	const page = await newPage();
	await visit(page, 'search.html?q=第一章', host.base);
	const named = () =>
		page
			.locator('li[data-kind=name] > a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const chapters = ['2015', '2014', '2013'].map((id) => `${id}/chapters/1.html`);
	await expect.poll(named).toEqual(chapters);
	await visit(page, 'search.html?q=國家稅務總局', host.base);
	await expect
		.poll(async () => (await reportsFound(page)).sort())
		.toEqual(['2013', '2014', '2015']);
	await page.close();
});

test('where the text of one report does not come, the index answers for all; without it, nothing is called missing', async () => {
	const page = await newPage();
	await page.route('**/data/2013/text.js*', (route) => route.abort());
	await visit(page, `search.html?q=${ALONE}`, host.base);
	expect(await status(page)).toMatch(/^原文共 1 处/);
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(`${host.base}search.html?q=${ALONE}`);
	await expect.poll(() => status(page)).toMatch(/^检索中断/);
	await page.unroute('**/data/2013/text.js*');
	await page.getByRole('button', { name: '重试' }).click();
	await expect.poll(() => status(page)).toMatch(/^原文共 1 处/);
	await page.close();
});

test('the index gives a panel what its own report says, and loads little of the others', async () => {
	const page = await newPage();
	await page.route('**/text.js*', (route) => route.abort());
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const fragments = () => new Set(asked.filter((url) => url.includes('/fragment/'))).size;
	await page.goto(`${host.base}2013/ministries/customs.html`);
	await page.fill('#q', COMMON);
	await page.waitForSelector('.panel li mark');
	const own = await page.locator('.panel [role=status]').textContent();
	const few = fragments();
	expect(few).toBeGreaterThan(0);
	asked.length = 0;
	await visit(page, `search.html?q=${COMMON}&report=2013`, host.base);
	expect(`本书：${(await status(page))!.replace('所选范围内，', '')}`).toBe(own);
	expect(fragments()).toBeGreaterThan(few);
	await page.close();
});

test('where all texts together are long, the index alone answers; the panel still reads its own report', async () => {
	const page = await newPage();
	const script = readFileSync(join(dist, 'search.js'), 'utf8');
	const long = script.replace(/(\b2015"?:)\d+/, '$1400000');
	expect(long).not.toBe(script);
	await page.route('**/search.js*', (route) =>
		route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: long }),
	);
	const paths = loaded(page);
	await visit(page, `search.html?q=${COMMON}`, host.base);
	expect((await reportsFound(page)).sort()).toEqual(['2013', '2014', '2015']);
	expect(paths.filter((path) => path.endsWith('/text'))).toEqual([]);
	await page.goto(`${host.base}2013/ministries/customs.html`);
	await page.fill('#q', COMMON);
	await page.waitForSelector('.panel li mark');
	expect(paths.filter((path) => path.endsWith('/text'))).toEqual(['2013/text']);
	await page.close();
});
