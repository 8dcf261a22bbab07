import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST, onDisk, read } from './edition.ts';
import { discard, nextRelease, type Change } from './releases.ts';
import { choose } from './reader.ts';
import { listen, newContext, visit } from './room.ts';
import { serve, type Host } from './serve.ts';

const HEADING = '关于本版</h1>';
const SECOND = '关于本版，第二次</h1>';
const THIRD = '关于本版，第三次</h1>';
const headed = (heading: string): Change => {
	return ['2015/about.html', (text) => text.replace(HEADING, heading)];
};

let host: Host;
const folders: string[] = [];
beforeAll(async () => {
	host = await serve(DIST);
});
afterAll(() => {
	host.close();
	folders.forEach(discard);
});

/** A release of few pages, so that it has soon come. */
function few(...changes: Change[]): string {
	const isWanted = (path: string) =>
		/^\w+\.(js|css|svg)$|^(index|404|2015\/about)\.html$/.test(path);
	const folder = nextRelease(changes, isWanted);
	folders.push(folder);
	return folder;
}

/** A reader who has visited the edition once and stayed until all of it had come. */
async function arrived(folder = few()): Promise<{ context: BrowserContext; page: Page }> {
	Object.assign(host, { folder, isDown: false });
	const context = await newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	await visit(page, '2015/about.html', host.base);
	await expect.poll(() => line(page)).toBe('已可离线阅读');
	return { context, page };
}

const line = (page: Page) =>
	page.evaluate(() => document.querySelector('.foot .acts')?.textContent);
const emptied = (worker: string) =>
	readFileSync(worker, 'utf8').replace(/^.*/, "const RELEASE='',FILES={};");
const heading = (page: Page) => page.locator('h1').textContent();
const cached = (page: Page) => page.evaluate(() => caches.keys());

/** Has the browser look for a newer release, and says what became of it. */
const update = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		const { installing: worker } = await registration.update();
		if (!worker) return 'none';
		return new Promise((resolve) => {
			worker.onstatechange = () => resolve(worker.state);
		});
	});

test('who was here once reads, filters, searches and downloads without a network', async () => {
	const { context, page } = await arrived(DIST);
	const said = listen(page);
	host.isDown = true;

	for (const address of ['', 'index.html', 'index', '?from=elsewhere', '2015/full.html']) {
		await visit(page, address, host.base);
		expect(await heading(page), address).toContain('2015年中央和国家机关电子政务发展评述');
	}
	await visit(page, '2015/ministries/customs.html#p1', host.base);
	expect(await page.locator('#p1:target').textContent()).toContain('海关总署');
	await choose(page, '特大');
	await visit(page, '2015/figures/explorer.html', host.base);
	const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => `${href}`));
	expect(sheets.filter((sheet) => sheet.includes('/settings.css'))).toHaveLength(1);
	await page.locator('.panels > [hidden]').first().waitFor({ state: 'attached' });
	await visit(page, '2015/numbers.html?kind=growth&order=down', host.base);
	await expect.poll(() => page.locator('.pick output').textContent()).toMatch(/^\d+条/);
	const csv = await page.evaluate(async () => (await fetch('../data/2015/numbers.csv')).text());
	expect(`\uFEFF${csv}`).toBe(read('data/2015/numbers.csv'));
	expect(said).toEqual([]);

	await visit(page, 'search.html?q=公积金', host.base);
	expect(await page.getAttribute('html', 'data-engine')).toBe('scan');
	expect(await page.locator('[data-results] > li:not(.ours)').count()).toBeGreaterThan(1);

	const lost = await page.goto(`${host.base}2015/ministries/none.html`);
	expect([lost!.status(), await heading(page)]).toEqual([404, '没有这一页']);
	await page.locator('main .acts a').first().click();
	expect(await heading(page)).toContain('电子政务发展评述');
	await context.close();
});

test('from disk and in a frame of another page nothing is kept, and nothing is said', async () => {
	Object.assign(host, { folder: few(), isDown: false });
	const context = await newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	const said = listen(page);
	await page.goto(onDisk('2015/about.html'));
	expect(await page.locator('script[src*="settings"], script[src*="offline"]').count()).toBe(0);
	await page.goto(`${host.base}404.html`);
	await page.evaluate((src) => {
		const frame = Object.assign(document.createElement('iframe'), { src });
		document.body.append(frame);
		return new Promise((resolve) => (frame.onload = resolve));
	}, `${host.base}2015/about.html`);
	expect(page.frames()).toHaveLength(2);
	expect(await page.frames()[1]!.locator('.set:enabled').count()).toBe(1);
	expect(await page.frames()[1]!.locator('script[src*="offline"]').count()).toBe(0);
	expect(await cached(page)).toEqual([]);
	expect(said).toEqual([]);
	await context.close();
});

test('a release that is not whole changes nothing; a whole one waits, and comes when it is asked for', async () => {
	const { context, page } = await arrived();
	const other = await context.newPage();
	await visit(other, '2015/about.html', host.base);
	// From here on it hears of a change.
	await expect.poll(() => line(other)).toBe('已可离线阅读');
	await other.evaluate((base) => {
		return Promise.all(
			['another site', `edition ${base}other/ x`].map((name) => caches.open(name)),
		);
	}, host.base);
	const before = await cached(page);
	expect(before).toHaveLength(3);

	host.folder = few(headed(SECOND));
	rmSync(join(host.folder, '2015/about.html'));
	expect(await update(page)).toBe('redundant');
	host.folder = few(headed(SECOND));
	await page.reload();
	expect(await heading(page)).toBe('关于本版');
	expect((await cached(page)).sort()).toEqual(before.sort());

	await expect.poll(() => line(page)).toBe('新版已备好　换用新版');
	await page.reload();
	expect(await heading(page)).toBe('关于本版');
	const reloaded = Promise.all([page, other].map((each) => each.waitForEvent('load')));
	await page.getByRole('button', { name: '换用新版' }).click();
	await reloaded;
	for (const each of [page, other]) {
		expect(await heading(each)).toBe('关于本版，第二次');
		await expect.poll(() => line(each)).toBe('已可离线阅读');
	}
	const after = await cached(page);
	expect(after).toHaveLength(3);
	expect(before.filter((name) => after.includes(name))).toHaveLength(2);
	await context.close();
});

test('a new release takes over by itself when no page of the old one is open', async () => {
	const { context, page } = await arrived();
	host.folder = few(headed(THIRD));
	expect(await update(page)).toBe('installed');
	const blank = await context.newPage();
	await page.close();
	const reopened = async () => {
		await visit(blank, '2015/about.html', host.base);
		const now = [await heading(blank), (await cached(blank)).length];
		await blank.goto('about:blank');
		return now;
	};
	await expect.poll(reopened).toEqual(['关于本版，第三次', 1]);
	await context.close();
});

test.each([
	['no worker any more', (worker: string) => rmSync(worker)],
	['one with nothing to keep', (worker: string) => writeFileSync(worker, emptied(worker))],
])('where the host has %s, the copy goes, too', async (_, change) => {
	const { context, page } = await arrived();
	host.folder = few();
	change(join(host.folder, 'sw.js'));
	await page.reload();
	await expect.poll(() => cached(page)).toEqual([]);
	const workers = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(workers).toBe(0);
	await context.close();
});
