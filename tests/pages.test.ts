import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { blocks, pages, read, report } from './edition.ts';
import { browser, host, overflow, watchShifts } from './room.ts';

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
		const found = await page.evaluate(
			(ids) =>
				ids.map((id) => {
					const element = document.getElementById(id);
					const copy = element?.cloneNode(true) as Element | undefined;
					for (const added of copy?.querySelectorAll('[data-edition]') ?? []) added.remove();
					return [id, copy?.textContent, element?.getAttribute('data-lines')];
				}),
			wanted.map(([id]) => id),
		);
		expect(found, path).toEqual(wanted);
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

test('no page scrolls sideways from 320 to 1440 px, nothing is missing under a path that no page knows, and the console stays empty', async () => {
	const page = await browser.newPage();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	for (const path of pages()) {
		await page.goto(host.base + path);
		expect(await overflow(page, [320, 390, 768, 1440]), path).toEqual([]);
	}
	await page.goto(`${host.base}search.html?q=海关`);
	await page.waitForSelector('[data-search-state=done]');
	expect(said).toEqual([]);
	expect(host.missing).toEqual([]);
	await page.close();
});

test('nothing moves while a page arrives on a slow phone, at a desk or between', async () => {
	const page = await browser.newPage();
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const shifts = await watchShifts(page);
	// Scripts come late, after a page is painted.
	await page.route('**/*.js*', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 150));
		await route.continue();
	});
	for (const path of [
		'index.html',
		'2015/ministries/customs.html',
		'2015/full.html',
		'2015/cases.html',
		'2015/numbers.html',
		'2015/registers/systems.html',
		'2015/registers/documents.html',
		'2015/figures.html',
		'2015/figures/proposals.html',
		'2015/figures/explorer.html',
		'search.html?q=公积金',
		'about.html',
	])
		for (const width of [390, 768, 1440]) {
			await page.setViewportSize({ width, height: 860 });
			const load = async () => {
				await page.goto(host.base + path);
				if (path.startsWith('search')) await page.waitForSelector('.ours');
				await page.waitForTimeout(250);
				// Less than half a pixel of a letter is none.
				return (await shifts()).filter(({ value }) => value > 0.001);
			};
			// A parser that a loaded machine stops in the middle of the header is not the page’s doing;
			// what the page does it does every time.
			const moved = (await load()).length > 0 ? await load() : [];
			expect(moved, `${path} at ${width}`).toEqual([]);
		}
	await page.close();
});

test('a page below an unknown address is complete without any relative address, and leads back', async () => {
	const still = await open('404.html', { javaScriptEnabled: false });
	expect(
		await still.locator('[src], link[href]:not([href^="data:"]), a[href]:not([href^="#"])').count(),
	).toBe(0);
	await still.close();
	const page = await browser.newPage();
	const body = read('404.html');
	for (const lost of ['2015/ministries/none.html', '2015/none', 'none.html']) {
		await page.route(`**/${lost}`, (route) =>
			route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
		);
		await page.goto(host.base + lost);
		expect(await page.title()).toContain('没有这一页');
		const links = await page
			.locator('main .acts a')
			.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
		expect(links, lost).toEqual([`${host.base}index.html`, `${host.base}search.html`]);
	}
	await page.close();
});
