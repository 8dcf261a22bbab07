import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { longestTask } from './bench/longest-task.ts';
import { readyMade } from './bench/ready-made.ts';
import findBrowser, { launch } from './browser.ts';
import { builtWith } from './built.ts';
import { DIST } from './edition.ts';
import { writeSeeds } from './growth/seeds.ts';
import { serve } from './serve.ts';

/**
 * What a search costs on a slow phone (1.6 Mbit/s, 150 ms, a quarter of the processor), for both
 * engines and for Pagefind as it comes, in one run: a first answer and a later one, and the longest
 * task while all that holds a common character is laid out, and while a reader types. Times are
 * comparable within a run only. `npm run bench -- 50` does so at fifty times the text, which takes
 * some ten minutes.
 */
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 90_000,
};
const RUNS = 3;
const [FIRST, SECOND, COMMON, TYPED] = ['公积金', '大数据', '的', '国家信息化'] as const;

interface Cost {
	bytes: number;
	requests: number;
	first: number;
	second: number;
	laying: number;
	typing: number;
}

async function measure(path: string, blocked?: string): Promise<Cost> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	// At fifty times the text all that holds a common character is some megabytes.
	page.setDefaultTimeout(600_000);
	if (blocked) await page.route(blocked, (route) => route.abort());
	const client = await context.newCDPSession(page);
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', SLOW);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(host.base + path);
	await page.waitForLoadState('networkidle');
	const before = { ...host.sent };
	const first = await time(page, FIRST);
	const bytes = host.sent.bytes - before.bytes;
	const requests = host.sent.requests - before.requests;
	await page.waitForLoadState('networkidle');
	const second = await time(page, SECOND);
	const laying = await longestTask(page, async () => void (await time(page, COMMON)));
	const typing = await longestTask(page, async () => {
		await page.fill('#q', '');
		await page.locator('#q').pressSequentially(TYPED, { delay: 150 });
		await page.waitForFunction(isAnswered, TYPED);
	});
	await context.close();
	return { bytes, requests, first, second, laying, typing };
}

/** Milliseconds from typing to all of the answer, with the focus that starts the loading in between. */
async function time(page: Page, query: string): Promise<number> {
	const start = await page.evaluate((text) => {
		const box = document.querySelector<HTMLInputElement>('#q')!;
		const now = performance.now();
		box.focus();
		box.value = text;
		box.dispatchEvent(new Event('input', { bubbles: true }));
		return now;
	}, query);
	const end = await page.waitForFunction(isAnswered, query, { polling: 10 });
	return Number(await end.jsonValue()) - start;
}

/** When a page shows the answer to a query; otherwise false. Runs in the page. */
function isAnswered(query: string): number | false {
	const list = document.querySelector<HTMLElement>('[data-results]')!;
	const isThere = list.dataset['query'] === query && list.children.length > 0;
	return isThere && performance.now();
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

await findBrowser();
const times = Number(process.argv[2] ?? 1);
const dist =
	times > 1 ? await builtWith(`growth-${times}`, (seeds) => writeSeeds(seeds, times)) : DIST;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
cpSync(dist, folder, { recursive: true });
await readyMade(folder);
const [browser, host] = await Promise.all([launch(), serve(folder, { quality: 11 })]);
const setups: [name: string, page: string, blocked?: string][] = [
	['both engines', 'search.html'],
	['scan alone', 'search.html', '**/pagefind/**'],
	['pagefind alone', 'search.html', '**/text.js*'],
	['Pagefind as it comes', 'ready-made.html'],
];
const COLUMNS: [title: string, key: keyof Cost][] = [
	['bytes', 'bytes'],
	['requests', 'requests'],
	['first ms', 'first'],
	['later ms', 'second'],
	['laying out ms', 'laying'],
	['typing ms', 'typing'],
];
console.log(`${times} times the text; a task of 50 ms is felt`);
console.log(['set-up'.padEnd(22), ...COLUMNS.map(([title]) => title.padStart(13))].join(' '));
for (const [name, page, blocked] of setups) {
	// Above its limit the scanner is not loaded.
	if (name === 'scan alone' && times > 10) continue;
	const costs: Cost[] = [];
	for (let run = 0; run < RUNS; run++) costs.push(await measure(page, blocked));
	const cells = COLUMNS.map(([, key]) => Math.round(median(costs.map((cost) => cost[key]))));
	console.log([name.padEnd(22), ...cells.map((cell) => String(cell).padStart(13))].join(' '));
}
await browser.close();
host.close();
rmSync(folder, { recursive: true });
