import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { onDisk, pages, read } from './edition.ts';
import { host, listen, newPage, stopped, visit } from './room.ts';

const SECTION = '2015/ministries/customs.html';

test('every page says behind its charset what may run in it, and nothing that it does not hold', () => {
	for (const page of pages()) {
		const html = read(page);
		const [, policy = ''] =
			/^\uFEFF<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
				html,
			) ?? [];
		expect(policy, page).toMatch(
			/^default-src 'self';script-src 'self' 'wasm-unsafe-eval' 'sha256-/,
		);
		expect(policy, page).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|https?:|\*/);
		expect(
			policy.match(/style-src 'self' 'sha256-[^' ]*';/),
			`${page} has one style`,
		).not.toBeNull();
		expect(html.match(/<style/g), page).toHaveLength(1);
	}
});

test('what a page may not do is stopped, and the watch of all tests sees it', async () => {
	const page = await newPage();
	await visit(page, SECTION);
	const faults = [
		() => document.head.append(Object.assign(document.createElement('script'), { text: 'ran=1' })),
		() =>
			document.head.append(Object.assign(document.createElement('style'), { innerHTML: 'p{}' })),
		() => document.body.setAttribute('style', 'display:none'),
		() => (document.body.setAttribute('onclick', 'ran=1'), document.body.click()),
		() => (document.body.append(new Image()), (document.images[0]!.src = 'https://example.org/')),
		() => document.head.append(Object.assign(document.createElement('base'), { href: '/' })),
	];
	for (const [index, fault] of faults.entries()) {
		await page.evaluate(fault);
		await expect.poll(() => stopped.length).toBe(index + 1);
	}
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	stopped.length = 0;
	await page.close();
});

test('where a host forbids WebAssembly the scanner answers, and the console is empty', async () => {
	const page = await newPage();
	const said = listen(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const policy = { 'Content-Security-Policy': `script-src 'self' 'unsafe-inline'` };
		await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
	});
	await visit(page, 'search.html?q=公积金');
	expect(await page.getAttribute('html', 'data-engine')).toBe('scan');
	expect(await page.locator('li.first:not(.ours)').count()).toBeGreaterThan(0);
	expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
	expect(said).toEqual([]);
	await page.close();
});

test.each([
	['over http', () => host.base],
	['from disk', () => onDisk('/')],
])('without scripts the search box leads to the search page, %s', async (_, base) => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto(base() + SECTION);
	await page.fill('#q', '海关');
	await page.press('#q', 'Enter');
	await page.waitForURL(`${base()}search.html?q=${encodeURIComponent('海关')}`);
	await page.close();
});

test('from disk every kind of page does what it does, and the console stays empty', async () => {
	const page = await newPage();
	const said = listen(page);
	for (const path of [
		'index.html',
		'2015/full.html',
		'2015/annotated.html',
		'2015/numbers.html?order=down',
		'2015/figures.html',
		'2015/registers/systems.html',
		'2015/about.html',
		'404.html',
	])
		await page.goto(onDisk('/') + path);
	await page.goto(`${onDisk('/')}2015/cases.html?body=customs`);
	expect(await page.locator('[data-result]:visible').count()).toBe(1);
	await page.goto(`${onDisk('/')}2015/chapters/4.html`);
	await page.selectOption('.matrix-order select', { index: 2 });
	expect(await page.locator('.matrix td.chosen').count()).toBe(22);
	await page.goto(onDisk(SECTION));
	await page.locator('.filter summary').click();
	await page.locator('.filter label', { hasText: '名词' }).locator('input').uncheck();
	expect(await page.locator('.notes li[data-kind=名词]').first().isVisible()).toBe(false);
	expect(said).toEqual([]);
	await page.close();
});

test('other sites can embed a figure, and only the figure is seen', async () => {
	const frame = `<iframe src="${host.base}2015/figures/crossborder.html#embed"></iframe>`;
	const other = createServer((_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html' }).end(frame),
	);
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const page = await newPage();
	const said = listen(page);
	await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
	const embedded = page.frameLocator('iframe');
	await embedded.locator('figure svg:visible').first().waitFor();
	expect(await embedded.locator('.top').isVisible()).toBe(false);
	expect(said).toEqual([]);
	await page.close();
	other.close();
});
