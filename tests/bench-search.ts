import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex, close } from 'pagefind';
import type { Page } from 'playwright-core';
import findBrowser, { launch } from './browser.ts';
import { DIST } from './edition.ts';
import { serve } from './serve.ts';

/**
 * What a first and a second search cost on a slow phone (1.6 Mbit/s, 150 ms, a quarter of the
 * processor), for both engines and for Pagefind as it comes, in one run. Times are comparable
 * within a run only.
 */
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 90_000,
};
const RUNS = 5;
const [FIRST, SECOND] = ['公积金', '大数据'];

interface Cost {
	bytes: number;
	requests: number;
	first: number;
	second: number;
}

/** A page of its own for Pagefind as it comes: its index of the built pages, its own query handling. */
async function readyMade(folder: string): Promise<void> {
	const { index } = await createIndex();
	await index!.addDirectory({ path: folder });
	await index!.writeFiles({ outputPath: join(folder, 'ready-made') });
	await close();
	writeFileSync(
		join(folder, 'ready-made.html'),
		`<!doctype html><meta charset="utf-8"><title>x</title><input id="q"><ol data-results></ol><script type="module">
		const list = document.querySelector('ol');
		q.addEventListener('input', async () => {
			const pagefind = await import('./ready-made/pagefind.js');
			const { results } = await pagefind.search(q.value);
			const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
			list.innerHTML = data.map(({ url, excerpt }) => '<li><a href="' + url + '">' + excerpt + '</a></li>').join('');
			list.dataset.query = q.value;
		});</script>`,
	);
}

async function measure(path: string, blocked?: string): Promise<Cost> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	if (blocked) await page.route(blocked, (route) => route.abort());
	const client = await context.newCDPSession(page);
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', SLOW);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(host.base + path);
	await page.waitForLoadState('networkidle');
	const before = { ...host.sent };
	const first = await time(page, FIRST!);
	const bytes = host.sent.bytes - before.bytes;
	const requests = host.sent.requests - before.requests;
	await page.waitForLoadState('networkidle');
	const second = await time(page, SECOND!);
	await context.close();
	return { bytes, requests, first, second };
}

/** Milliseconds from typing to results, with the focus that starts the loading in between. */
function time(page: Page, query: string): Promise<number> {
	return page.evaluate(async (text) => {
		const box = document.querySelector<HTMLInputElement>('#q')!;
		const list = document.querySelector<HTMLElement>('[data-results]')!;
		const start = performance.now();
		box.focus();
		box.value = text;
		box.dispatchEvent(new Event('input', { bubbles: true }));
		while (list.dataset['query'] !== text || list.children.length === 0)
			await new Promise((resolve) => setTimeout(resolve, 4));
		return performance.now() - start;
	}, query);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

await findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
cpSync(DIST, folder, { recursive: true });
await readyMade(folder);
const [browser, host] = await Promise.all([launch(), serve(folder, { quality: 11 })]);
const setups: [name: string, page: string, blocked?: string][] = [
	['both engines', 'search.html'],
	['scan alone', 'search.html', '**/pagefind/**'],
	['pagefind alone', 'search.html', '**/text.js*'],
	['Pagefind as it comes', 'ready-made.html'],
];
console.log('set-up                  bytes  requests  first ms  later ms');
for (const [name, page, blocked] of setups) {
	const costs: Cost[] = [];
	for (let run = 0; run < RUNS; run++) costs.push(await measure(page, blocked));
	const of = (key: keyof Cost) => String(Math.round(median(costs.map((cost) => cost[key]))));
	console.log(
		`${name.padEnd(22)} ${of('bytes').padStart(6)} ${of('requests').padStart(9)} ${of('first').padStart(9)} ${of('second').padStart(9)}`,
	);
}
await browser.close();
host.close();
rmSync(folder, { recursive: true });
