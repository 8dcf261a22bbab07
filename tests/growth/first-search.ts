import type { Browser } from 'playwright-core';
import { serve } from '../serve.ts';

/** A slow phone: 1.6 Mbit/s, 150 ms, a quarter of the processor. */
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 90_000,
};
const QUERY = '国家信息化';

/** What a first search on a page loads, in bytes, and takes on a slow phone, in milliseconds. */
export async function firstSearch(
	browser: Browser,
	dist: string,
	path: string,
): Promise<{ bytes: number; time: number }> {
	const host = await serve(dist, { quality: 11 });
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(host.base + path, { waitUntil: 'load' });
	const client = await context.newCDPSession(page);
	await client.send('Network.emulateNetworkConditions', SLOW);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const before = host.sent.bytes;
	const time = await page.evaluate(search, QUERY);
	const bytes = host.sent.bytes - before;
	await context.close();
	host.close();
	return { bytes, time };
}

/** Types a query and waits for its answer. Runs in the page. */
function search(query: string): Promise<number> {
	const box = document.querySelector<HTMLInputElement>('#q')!;
	const list = document.querySelector<HTMLElement>('[data-results]')!;
	const start = performance.now();
	const answered = new Promise<number>((resolve) => {
		new MutationObserver(() => {
			if (list.dataset['query'] === query && list.children.length > 0)
				resolve(performance.now() - start);
		}).observe(list, { attributes: true, childList: true });
	});
	box.focus();
	box.value = query;
	box.dispatchEvent(new Event('input', { bubbles: true }));
	return answered;
}
