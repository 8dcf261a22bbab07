import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { diskReader } from './disk.ts';
import { DIST, files, onDisk } from './edition.ts';
import { ODD, serveOddly, type Oddity } from './odd-hosts.ts';
import { listen, newPage } from './room.ts';
import { isInstalled, NAMES, start } from './servers.ts';
import { lot, sweep } from './sweep.ts';

/** What a host is to say of a file, by its ending. */
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
};
const FOR_GOOD = 'public, max-age=31536000, immutable';

describe.for(NAMES)('%s by the sample in deploy/', (name) => {
	test.skipIf(!isInstalled(name))('every file as it is', sweep(), async () => {
		const { base, stop } = await start(name, DIST);
		try {
			await sendsAll(base);
			await keepsAndPacks(base);
			await leadsOn(base);
		} finally {
			await stop();
		}
	});
});

test.each(Object.keys(ODD) as Oddity[])('a host that %s', async (oddity) => {
	const { base, stop } = await serveOddly(DIST, oddity);
	try {
		await everything(base, await newPage());
	} finally {
		stop();
	}
});

test('no two files differ only by letters large and small', () => {
	const all = files('**/*.*').map((file) => file.toLowerCase());
	expect(new Set(all).size).toBe(all.length);
});

test('from disk', async () => {
	const context = await diskReader();
	await everything(onDisk('/'), await context.newPage());
	await context.close();
});

test('a host whose types forbid scripts leaves the text, and the search says that it cannot run', async () => {
	const page = await newPage();
	await page.route('**/*.js*', async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers(), 'content-type': 'text/plain' };
		await route.fulfill({ response, headers: { ...headers, 'x-content-type-options': 'nosniff' } });
	});
	const { base, stop } = await serveOddly(DIST, 'forbids to guess types');
	await page.goto(`${base}2015/ministries/customs.html`);
	expect(await page.locator('#p1').textContent()).toContain('海关总署');
	await page.goto(`${base}search.html?q=海关`);
	const late = page.locator('.late');
	await late.evaluate((line) => line.getAnimations().forEach((each) => each.finish()));
	expect(await late.isVisible()).toBe(true);
	await page.close();
	stop();
});

/** Every file arrives byte by byte, with its type and how long it may be kept. */
async function sendsAll(base: string): Promise<void> {
	const all = files('**/*.*');
	expect(all.length).toBeGreaterThan(200);
	const kind = (file: string) => dirname(file) + extname(file);
	const lastOf = new Map(all.map((file) => [kind(file), file]));
	for (const file of lot(all, (each) => lastOf.get(kind(each)) === each)) {
		const answer = await fetch(base + file);
		const body = Buffer.from(await answer.arrayBuffer());
		expect([file, answer.status]).toEqual([file, 200]);
		expect(body.equals(readFileSync(join(DIST, file))), file).toBe(true);
		const type = TYPES[extname(file)];
		if (type) expect([file, answer.headers.get('content-type')]).toEqual([file, type]);
		expect(answer.headers.get('x-content-type-options'), file).toBe('nosniff');
		const kept = file.startsWith('pagefind/') ? FOR_GOOD : 'no-cache';
		expect([file, answer.headers.get('cache-control')]).toEqual([file, kept]);
	}
}

/** What carries the release is kept for good, what is long is packed, what has not changed is not sent again. */
async function keepsAndPacks(base: string): Promise<void> {
	const script = await fetch(`${base}client.js?v=1`);
	await script.arrayBuffer();
	expect(script.headers.get('cache-control')).toBe(FOR_GOOD);
	for (const path of ['data/2015/report.json', '2015/full.html', 'search.js']) {
		const headers = { 'Accept-Encoding': 'gzip' };
		const packed = await fetch(base + path, { headers });
		await packed.arrayBuffer();
		expect(packed.headers.get('content-encoding'), path).toBe('gzip');
		const etag = packed.headers.get('etag')!;
		const again = await fetch(base + path, { headers: { ...headers, 'If-None-Match': etag } });
		expect(again.status, `${path} that has not changed`).toBe(304);
	}
}

/** Folders have a page, and lost addresses one that says so. */
async function leadsOn(base: string): Promise<void> {
	for (const path of ['', '2015/', '2015/ministries/', 'data/2015/']) {
		const folder = await fetch(base + path);
		const page = readFileSync(join(DIST, path, 'index.html'));
		expect(page.equals(Buffer.from(await folder.arrayBuffer())), path).toBe(true);
	}
	for (const path of ['none.html', '2015/none', '2015/ministries/none/none.html']) {
		const lost = await fetch(base + path);
		expect([path, lost.status]).toEqual([path, 404]);
		expect(await lost.text()).toContain('没有这一页');
	}
}

/** From the cover through a search to the found words, and through another from there. */
async function everything(base: string, page: Page): Promise<void> {
	const said = listen(page);
	await page.goto(`${base}index.html`);
	await page.locator('.seek [type=search]').fill('公积金');
	await page.locator('.seek button').click();
	await found(page, '公积金');
	await page.reload();
	await found(page, '公积金');
	await page.locator('[data-results] a').first().click();
	await page.locator('.stepper').waitFor();
	await page.locator('.top [type=search]').fill('税务');
	await page.locator('.top [type=search]').press('Enter');
	await found(page, '税务');
	expect(said).toEqual([]);
	await page.close();
}

async function found(page: Page, query: string): Promise<void> {
	await page.waitForSelector('[data-search-state=done]');
	expect(await page.locator('.find [type=search]').inputValue()).toBe(query);
	expect(await page.locator('.count').textContent()).toMatch(/原文共 \d+ 处/);
}
