import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.ts';
import { DIST } from './edition.ts';
import { serve, type Host } from './serve.ts';

/** A browser and a host of the edition, for all tests of the file that imports them. */
export let browser: Browser;
export let host: Host;

beforeAll(async () => {
	[browser, host] = await Promise.all([launch(), serve(DIST)]);
});
afterAll(async () => {
	await browser.close();
	host.close();
});

/** The widths, of those given, at which an open page scrolls sideways, with by how much. */
export async function overflow(page: Page, widths: readonly number[]): Promise<string[]> {
	const found: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (over > 0) found.push(`${over} px at ${width}`);
	}
	return found;
}

/** A movement of what was already painted: how much of the window, and what. */
export interface Shift {
	value: number;
	what: string;
}

/** Has every page that is opened from now on remember what moves in it. */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
	await page.addInitScript(() => {
		const shifts: { value: number; what: string }[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as never as { value: number; sources: { node?: Node }[] };
				const [node] = sources.map((source) => source.node?.parentElement ?? source.node);
				shifts.push({ value, what: `${(node as Element)?.outerHTML?.slice(0, 90)}` });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as never as { shifts: Shift[] }).shifts);
}
