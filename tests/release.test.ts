import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST } from './edition.ts';
import { ask, expected, sample, truth } from './oracle.ts';
import { discard, nextRelease, released } from './releases.ts';
import { newPage, visit } from './room.ts';
import { serve, type Host } from './serve.ts';

const WORD = '公积金';
const CORRECTED = '公积银';

let host: Host;
let next: string;
beforeAll(async () => {
	next = nextRelease([['data/2015/text.js', (text) => text.replaceAll(WORD, CORRECTED)]]);
	host = await serve(DIST, { keep: 'max-age=2592000' });
});
afterAll(() => {
	host.close();
	discard(next);
});

/** Asks until the index answers: until it is there, the scanner does. */
async function untilIndexed(page: Page): Promise<void> {
	const engine = async () => {
		await ask(page, [WORD]);
		return page.getAttribute('html', 'data-engine');
	};
	await expect.poll(engine).toBe('pagefind');
}
const hits = (page: Page) => page.locator('[data-results] > li:not(.ours)').count();

test('all that a search loads, index included, carries the release in its address', async () => {
	const page = await newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().slice(host.base.length)));
	await visit(page, `search.html?q=${WORD}`, host.base);
	await untilIndexed(page);
	const release = released();
	const unnamed = asked.filter(
		(path) => !path.startsWith(`pagefind/${release}/`) && !path.endsWith(`.js?v=${release}`),
	);
	expect(unnamed).toEqual([`search.html?q=${encodeURIComponent(WORD)}`]);
	expect(asked.filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(4);
	expect(asked).toContain(`data/2015/text.js?v=${release}`);
	await page.close();
});

test('a reader whose browser kept all of the last release finds the words of the new one', async () => {
	const page = await newPage();
	host.folder = DIST;
	await visit(page, `search.html?q=${WORD}`, host.base);
	const before = await hits(page);
	expect(before).toBeGreaterThan(1);
	host.folder = next;
	await page.reload();
	await visit(page, `search.html?q=${CORRECTED}`, host.base);
	expect(await hits(page)).toBe(before);
	await visit(page, `search.html?q=${WORD}`, host.base);
	expect(await hits(page)).toBe(0);
	await page.close();
});

test('a page that is still open when its index is gone goes on finding what is in its text', async () => {
	const page = await newPage();
	host.folder = DIST;
	await visit(page, `search.html?q=${WORD}`, host.base);
	await untilIndexed(page);
	host.folder = next;
	const [blocks, queries] = [truth(), sample(60, 6, 2016)];
	for (const [index, found] of (await ask(page, queries)).entries())
		expect(found.sort(), queries[index]).toEqual(expected(blocks, queries[index]!));
	expect(host.missing.length).toBeGreaterThan(0);
	await page.close();
});
