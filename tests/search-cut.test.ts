import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { host, newPage, visit } from './room.ts';
import { lot, sweep } from './sweep.ts';

const state = (page: Page) => page.locator('[data-search-state]');

/** What the page says to a query, when it has done looking. */
async function said(page: Page, query: string): Promise<string> {
	await page.fill('#q', query);
	const answer = await page.waitForFunction((asked) => {
		const list = document.querySelector<HTMLElement>('[data-results]')!;
		const status = document.querySelector<HTMLElement>('[data-search-state]')!;
		const isAnswered =
			list.dataset['query'] === asked && status.dataset['searchState'] !== 'loading';
		return isAnswered && status.textContent;
	}, query);
	return String(await answer.jsonValue());
}

const FAILURES: [how: string, fail: (route: Route) => Promise<void>][] = [
	['does not come', (route) => route.abort()],
	[
		'is another file',
		(route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
	],
];

/** Every file of a search, with a query that it serves and that stands in the edition. */
const FILES: [file: string, query: string][] = [
	['indexed.js?*', '税务'],
	['pagefind/*/pagefind.js', '税务'],
	['pagefind/*/index/*', '税务'],
	['pagefind/*/fragment/*', '税务'],
	['data/*/text.js?*', '税务'],
	['data/*/added.js?*', '五证合一'],
	['data/*/names.js?*', '國家稅務總局'],
	['fuller.js?*', '國家稅務總局'],
];

test.each(FAILURES)(
	'where a file of the search %s, nothing is called missing that is there',
	sweep(),
	async (what, fail) => {
		const way = FAILURES.findIndex(([name]) => name === what);
		for (const [file, query] of lot(FILES, (_, index) => (index + way) % 2 === 0)) {
			const page = await newPage();
			await page.route(`**/${file}`, fail);
			await visit(page, 'search.html');
			const answer = await said(page, query);
			expect(answer, file).toMatch(/^(原文共|原文没有.*；本版所加有|检索中断)/);
			if (answer.startsWith('检索中断')) await page.getByRole('button', { name: '重试' }).waitFor();
			await page.unroute(`**/${file}`);
			await page.close();
		}
	},
);

test('without the text, words are only called missing when the whole index has been read', async () => {
	const page = await newPage();
	await page.route('**/text.js*', (route) => route.abort());
	await visit(page, 'search.html?q=公积金');
	expect(await said(page, '量子计算')).toBe('没有找到“量子计算”');
	await page.route('**/pagefind/*/index/*', (route) => route.abort());
	expect(await said(page, '知识产权')).toMatch(/^检索中断/);
	await page.unroute('**/pagefind/*/index/*');
	await page.getByRole('button', { name: '重试' }).click();
	await expect.poll(() => state(page).textContent()).toMatch(/^原文共/);
	await page.close();
});

test('offline the page and the panel go on from what they hold, and say where they cannot', async () => {
	const page = await newPage();
	const offline = (is: boolean) => page.context().setOffline(is);
	await visit(page, 'search.html?q=公积金');
	await expect.poll(() => page.getAttribute('html', 'data-engine')).toMatch(/scan|pagefind/);
	await page.waitForSelector('[data-results][data-whole=true]');
	await offline(true);
	expect(await said(page, '税务')).toMatch(/^原文共 14 处/);
	await offline(false);
	await page.route('**/{text,indexed}.js*', (route) => route.abort());
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await page.locator('#q').fill('税务');
	const panel = page.locator('.panel [role=status]');
	await expect.poll(() => panel.textContent()).toMatch(/^检索中断/);
	await page.unroute('**/{text,indexed}.js*');
	await page.locator('.panel .retry').click();
	await expect.poll(() => panel.textContent()).toMatch(/^原文共 14 处/);
	await page.close();
});

test.each(['search', 'search-panel'])(
	'a panel whose %s.js did not come is there when the reader goes on typing',
	async (name) => {
		const page = await newPage();
		await page.route(`**/${name}.js*`, (route) => route.abort());
		const failed = page.waitForEvent('requestfailed');
		await page.goto(`${host.base}2015/ministries/customs.html`);
		await page.locator('#q').fill('税');
		await failed;
		const said = () =>
			page.locator('#q').evaluate((box: HTMLInputElement) => box.validationMessage);
		await expect.poll(said).toBe('检索未能载入');
		await page.unroute(`**/${name}.js*`);
		const panel = page.locator('.panel [role=status]');
		await expect
			.poll(async () => {
				// Typed without the box being left, until there is a panel, which then answers by itself.
				if ((await panel.count()) === 0) await page.locator('#q').fill('税务');
				return (await panel.count()) > 0 && (await panel.textContent());
			})
			.toMatch(/^原文共 14 处/);
		expect(await said()).toBe('');
		await page.close();
	},
);

test('of much text the index answers alone, and where it does not load the text is read after all', async () => {
	const page = await newPage();
	const texts: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/text.js')) texts.push(request.url());
	});
	// As in a library of a few reports: the script takes the one there is for so long.
	await page.route('**/search.js*', async (route) => {
		const response = await route.fetch();
		const script = await response.text();
		expect(script).toMatch(LENGTH);
		await route.fulfill({ response, body: script.replace(LENGTH, '"2015":200000') });
	});
	await visit(page, 'search.html');
	expect(await said(page, '税务')).toMatch(/^原文共 14 处/);
	expect(texts).toEqual([]);
	await page.route('**/indexed.js*', (route) => route.abort());
	await visit(page, 'search.html');
	expect(await said(page, '税务')).toMatch(/^原文共 14 处/);
	expect(texts.length).toBeGreaterThan(0);
	await page.close();
});

/** How many characters the report has, as the scripts know it. */
const LENGTH = /"?2015"?:\d+/;

test('where what the edition adds does not come, that is said beside what the text has', async () => {
	const page = await newPage();
	for (const file of ['**/added.js*', '**/pagefind/**', '**/indexed.js*'])
		await page.route(file, (route) => route.abort());
	await visit(page, 'search.html');
	await said(page, '公积金');
	await expect
		.poll(() => state(page).textContent())
		.toMatch(/^原文共 7 处，\d+ 篇；有一部分未能载入/);
	await page.close();
});
