import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { read } from './edition.ts';
import { host, newPage, visit } from './room.ts';

const status = (page: Page) => page.locator('[data-search-state]').textContent();
const hash = (page: Page) => page.evaluate(() => location.hash);

test('what is ticked stands in the address, comes back from it, and goes with Back', async () => {
	const page = await newPage();
	await visit(page, 'search.html?q=税务');
	const whole = await status(page);
	await page.locator('label', { hasText: '案例' }).click();
	const few = await status(page);
	expect(few).not.toBe(whole);
	await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('case');
	await page.reload();
	await expect.poll(() => status(page)).toBe(few);
	await page.locator('label', { hasText: '案例' }).click();
	await page.selectOption('.filters select', '2015/ministries/tax.html');
	const one = await status(page);
	await page.fill('#q', '公积金');
	await page.press('#q', 'Enter');
	await expect.poll(() => status(page)).toBe('所选范围内没有');
	const way = page.locator('.offer a', { hasText: '不限一篇' });
	expect(await way.textContent()).toMatch(/^不限一篇（\d+处）$/);
	expect(new URL((await way.getAttribute('href'))!).searchParams.getAll('body')).toEqual([]);
	await page.goBack();
	await expect.poll(() => status(page)).toBe(one);
	// Each filter was a step: the page, the kind, and nothing ticked.
	await page.goBack();
	await page.goBack();
	await expect.poll(() => status(page)).toBe(few);
	await page.goBack();
	await expect.poll(() => status(page)).toBe(whole);
	await page.close();
});

test('who pauses before Enter keeps the search before', async () => {
	const page = await newPage();
	await visit(page, 'search.html?q=海关');
	const query = () => new URL(page.url()).searchParams.get('q');
	await page.fill('#q', '税');
	await expect.poll(query).toBe('税');
	await page.fill('#q', '税务');
	await expect.poll(query).toBe('税务');
	await page.press('#q', 'Enter');
	await page.goBack();
	await expect.poll(query).toBe('海关');
	expect(await page.inputValue('#q')).toBe('海关');
	await page.close();
});

test('an address that a sentence has glued to its punctuation leads to the place it means', async () => {
	const page = await newPage();
	for (const cited of ['p1-s2。', 'p1）', 'p1，见', 'case-p1”']) {
		await page.goto('about:blank');
		await page.goto(`${host.base}2015/ministries/customs.html#${cited}`);
		const id = /^[\w-]+/.exec(cited)![0];
		await expect.poll(() => hash(page)).toBe(`#${id}`);
		expect(await page.locator(':target').getAttribute('id')).toBe(id);
	}
	await page.close();
});

test('the lost page leads to the page that such an address means', async () => {
	const page = await newPage();
	await page.route('**/customs.html%EF%BC%8C', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: read('404.html') }),
	);
	await page.goto(`${host.base}2015/ministries/customs.html，#p1`);
	await page.getByRole('link', { name: '所指或为' }).click();
	await page.waitForURL('**/2015/ministries/customs.html#p1');
	await page.close();
});

test('the link that the arrow keys have reached keeps the focus when names and additions come late', async () => {
	const page = await newPage();
	let come: () => void = () => undefined;
	const late = new Promise<void>((resolve) => (come = resolve));
	await page.route(/names\.js|added\.js|pagefind/, (route) => late.then(() => route.continue()));
	await page.goto(`${host.base}search.html?q=证监会`, { waitUntil: 'commit' });
	await page.waitForSelector('li mark');
	await page.focus('#q');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
	const before = await focused();
	expect(before).toContain('.html#');
	come();
	await page.waitForSelector('[data-results][data-whole=true] li.ours');
	await page.waitForSelector('li[data-kind=name]');
	expect(await focused()).toBe(before);
	await page.close();
});

test('a query of nothing but punctuation is answered in words', async () => {
	const page = await newPage();
	await visit(page, 'search.html?q=。。。');
	expect(await status(page)).toBe('“。。。”只有标点，标点不计；请输入文字');
	await page.fill('#q', '公积金#');
	await expect.poll(() => status(page)).toMatch(/^原文共 7 处.*；“#”不计$/);
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await page.fill('#q', '——');
	await expect.poll(() => page.locator('.panel').textContent()).toContain('只有标点');
	await page.close();
});

test('lines that are pasted are searched as one text', async () => {
	const page = await newPage();
	await visit(page, 'search.html');
	await page.focus('#q');
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', '海关总署不断加大\n　　科技创新');
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		document.activeElement!.dispatchEvent(event);
	});
	expect(await page.inputValue('#q')).toBe('海关总署不断加大科技创新');
	await expect.poll(() => status(page)).toMatch(/^原文共 1 处/);
	await page.close();
});

test('what is said under filters is said of what they let through, and never of the whole text', async () => {
	const page = await newPage();
	for (const [address, says] of [
		['q=行政审批&kind=note', /^所选范围内，本版所加有 \d+ 处$/],
		['q=公积金&chapter=1', /^所选范围内没有$/],
		['q=行政审批&chapter=2', /^所选范围内，原文共 \d+ 处，\d+ 篇/],
		['q=行政审批', /^原文共 24 处/],
	] as const) {
		await visit(page, `search.html?${address}`);
		await expect.poll(() => status(page)).toMatch(says);
	}
	await page.close();
});
