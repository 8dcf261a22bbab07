import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { blocks, DIST, pages, report } from './edition.ts';
import { serve, type Host } from './serve.ts';

let browser: Browser;
let host: Host;
beforeAll(async () => {
	[browser, host] = await Promise.all([launch(), serve(DIST)]);
});
afterAll(async () => {
	await browser.close();
	host.close();
});

/** One page of every kind. */
const KINDS = [
	'index.html',
	'2015/chapters/1.html',
	'2015/ministries/customs.html',
	'2015/ministries/csrc.html',
	'2015/recommendations/02.html',
	'2015/cases.html',
	'2015/full.html',
	'search.html?q=公积金',
	'2015/numbers.html',
	'2015/registers/bodies.html',
	'2015/registers/systems.html',
	'about.html',
	'404.html',
];

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
	const page = await browser.newPage(options);
	await page.goto(host.base + path);
	if (path.startsWith('search') && options?.javaScriptEnabled !== false)
		await page.waitForSelector('[data-search-state=done]');
	return page;
}

test('every paragraph stands on its page with its lines, and its text is exactly the reading text', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	const expected = new Map<string, [string, string, string][]>();
	for (const { page: address, reading, kind, lines } of blocks(report())) {
		const [path = '', id = ''] = address.split('#');
		if (kind === 'title' && id !== 'title') continue;
		const text = kind === 'title' && path === 'index.html' ? report().title : reading;
		expected.set(path, [...(expected.get(path) ?? []), [id, text, lines.join('-')]]);
	}
	expect(expected.size).toBe(1 + 4 + 38 + 11);
	for (const [path, wanted] of expected) {
		await page.goto(host.base + path);
		for (const [id, reading, lines] of wanted) {
			const found = await page.locator(`#${id}`).evaluate((element) => {
				const copy = element.cloneNode(true) as Element;
				for (const added of copy.querySelectorAll('[data-edition]')) added.remove();
				return [copy.textContent, element.getAttribute('data-lines')];
			});
			expect(found, `${path}#${id}`).toEqual([reading, lines]);
		}
	}
	await page.close();
});

test('the whole text stands on one page in the order of the source', async () => {
	const page = await open('2015/full.html', { javaScriptEnabled: false });
	const text = await page.locator('[data-lines]').evaluateAll((elements) =>
		elements.map((element) => {
			const copy = element.cloneNode(true) as Element;
			for (const added of copy.querySelectorAll('[data-edition]')) added.remove();
			return copy.textContent;
		}),
	);
	expect(text).toEqual(blocks(report()).map(({ reading }) => reading));
	await page.close();
});

test('each of the 30 case studies opens at its #case, from the list of cases', async () => {
	const page = await open('2015/cases.html');
	const links = await page
		.locator('a[href$="#case"]')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(new Set(links).size).toBe(30);
	for (const link of links) {
		await page.goto(link);
		expect(await page.locator('#case').textContent(), link).toMatch(/^\s*【成功案例】/);
		const top = await page
			.locator('#case')
			.evaluate((element) => element.getBoundingClientRect().top);
		expect(top, link).toBeLessThan(720);
	}
	await page.close();
});

test('from the cover to the customs case study in two clicks, and its address opens there', async () => {
	const page = await open('index.html', { javaScriptEnabled: false });
	await page.locator('.ways').getByText('按案例').click();
	await page.locator('a[href$="ministries/customs.html#case"]').first().click();
	expect(page.url()).toBe(`${host.base}2015/ministries/customs.html#case`);
	expect(await page.locator('#case').textContent()).toContain('跨境电子商务');
	await page.close();
});

test('ministries and recommendations link both ways, 47 times', async () => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	const edges = async (folder: string, other: string, ids: string[]) => {
		const found: string[] = [];
		for (const id of ids) {
			await page.goto(`${host.base}2015/${folder}/${id}.html`);
			const section = folder === 'ministries' ? 'proposals-h' : 'proposers-h';
			for (const link of await page
				.locator(`[aria-labelledby=${section}] li a`)
				.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href))) {
				const target = new RegExp(`/${other}/([^/]+)\\.html$`).exec(link)?.[1];
				found.push(folder === 'ministries' ? `${id} ${target}` : `${target} ${id}`);
			}
		}
		return found.sort();
	};
	const sections = report().chapters.flatMap((chapter) => chapter.sections);
	const ids = (kind: string) => sections.filter((each) => each.kind === kind).map(({ id }) => id);
	const proposed = await edges('ministries', 'recommendations', ids('ministry'));
	expect(proposed).toHaveLength(47);
	expect(await edges('recommendations', 'ministries', ids('recommendation'))).toEqual(proposed);
	await page.close();
});

test('no page scrolls sideways, from 320 to 1440 px', async () => {
	for (const width of [320, 390, 768, 1440]) {
		const page = await browser.newPage({ viewport: { width, height: 800 } });
		for (const path of pages()) {
			await page.goto(host.base + path);
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
		}
		await page.close();
	}
});

test('axe finds nothing on any kind of page, light and dark, phone and desk', async () => {
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [390, 1440]) {
			const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
			const page = await context.newPage();
			for (const path of KINDS) {
				await page.goto(host.base + path);
				if (path.startsWith('search')) await page.waitForSelector('[data-search-state=done]');
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
				expect(found, `${path} ${colorScheme} ${width}`).toEqual([]);
			}
			await context.close();
		}
});

test('nothing is missing under a path that no page knows, and the console stays empty', async () => {
	const page = await browser.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	for (const path of pages()) await page.goto(host.base + path);
	await page.goto(`${host.base}search.html?q=海关`);
	await page.waitForSelector('[data-search-state=done]');
	expect(said).toEqual([]);
	expect(host.missing).toEqual([]);
	await page.close();
});

test('a page below an unknown address is complete without any relative address', async () => {
	const page = await open('404.html');
	expect(
		await page.locator('[src], link[href]:not([href^="data:"]), a[href]:not([href^="#"])').count(),
	).toBe(0);
	expect(await page.title()).toContain('没有这一页');
	await page.close();
});
