import type { Page } from 'playwright-core';
import { host } from './room.ts';

const SCRIPTS = '**/*.js*';

/** A movement of what was already painted: how much of the window, and what. */
export interface Shift {
	value: number;
	what: string;
}

/** Has every page that is opened from now on remember what moves in it. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: Shift[] = [];
		const keep = (entries: PerformanceEntryList) => {
			for (const entry of entries) {
				const { value, sources } = entry as never as { value: number; sources: { node?: Node }[] };
				const [node] = sources.map((source) => source.node?.parentElement ?? source.node);
				shifts.push({ value, what: `${(node as Element)?.outerHTML?.slice(0, 90)}` });
			}
		};
		const observer = new PerformanceObserver((list) => keep(list.getEntries()));
		observer.observe({ type: 'layout-shift', buffered: true });
		Object.assign(window, {
			shifts: () => (keep(observer.takeRecords()), shifts),
			forgetShifts: () => (observer.takeRecords(), shifts.splice(0)),
		} satisfies Watched);
	});
}

/**
 * Opens a page whose scripts come only when it is painted, and waits until they have done what they
 * do: the button of the settings is ready then, and a search has its whole answer.
 */
export async function openSlowly(page: Page, path: string): Promise<void> {
	const { promise: isPainted, resolve: release } = Promise.withResolvers<void>();
	await page.route(SCRIPTS, async (route) => {
		await isPainted;
		await route.continue();
	});
	await page.goto(host.base + path, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState !== 'loading');
	await twoFrames(page);
	// Where a loaded machine stops the parser in the middle of the header is not the page’s doing.
	await page.evaluate(() => (window as never as Watched).forgetShifts());
	release();
	await page.waitForLoadState('load');
	await page.locator('.set:enabled').waitFor();
	if (path.includes('?q=')) await page.locator('[data-results] .ours').first().waitFor();
	await page.unroute(SCRIPTS);
}

interface Watched {
	shifts: () => Shift[];
	forgetShifts: () => void;
}

/** Less than half a pixel of a letter is no movement. */
const LEAST = 0.001;

/** What has moved on an open page until now. */
export async function shiftsOn(page: Page): Promise<Shift[]> {
	await twoFrames(page);
	const shifts = await page.evaluate(() => (window as never as Watched).shifts());
	return shifts.filter(({ value }) => value > LEAST);
}

/** When the second frame begins, the first is painted. */
const twoFrames = (page: Page): Promise<unknown> =>
	page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
	);
