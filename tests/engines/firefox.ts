import { launch, type KeyInput, type Page } from 'puppeteer-core';
import { evaluating, KEYS, PATIENCE, type Engine, type View } from './view.ts';

/** Starts a Firefox as it is installed, by the standard protocol that it speaks itself. */
export async function startFirefox(
	executablePath: string,
	env: Record<string, string>,
): Promise<Engine> {
	const browser = await launch({
		browser: 'firefox',
		executablePath,
		// Its sandbox keeps the fonts from it; only the edition itself is opened here.
		env: { ...process.env, ...env, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
		timeout: PATIENCE,
		protocolTimeout: PATIENCE,
		// As on phones: scrollbars take no room from the page.
		extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
	});
	return {
		version: (await browser.version()).replace('/', ' ').replace('f', 'F'),
		open: async () => viewOf(await (await browser.createBrowserContext()).newPage()),
		close: () => browser.close(),
	};
}

/** Waits until the page has been drawn. Runs in the page. */
const drawn = (): Promise<void> =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Presses a key. One that leads to another page may never be told as released: the page is gone. */
async function pressed(page: Page, key: KeyInput): Promise<void> {
	let leave = () => {};
	const isGone = new Promise<void>((resolve) => (leave = resolve));
	page.on('framenavigated', leave);
	await Promise.race([page.keyboard.press(key), isGone]);
	page.off('framenavigated', leave);
}

function viewOf(page: Page): View {
	const said: string[] = [];
	page.setDefaultTimeout(PATIENCE);
	page.on('pageerror', (error) => said.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) said.push(message.text());
	});
	return {
		said,
		goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
		evaluate: evaluating((expression) => page.evaluate(expression)),
		// The page answers before it is laid out anew: what asks for containers then waits for a frame.
		resize: async (width, height) => {
			await page.setViewport({ width, height });
			await page.evaluate(drawn);
		},
		press: (x, y) => page.mouse.click(x, y),
		tap: (x, y) => page.touchscreen.tap(x, y),
		type: (keys) =>
			(KEYS as readonly string[]).includes(keys)
				? pressed(page, keys as KeyInput)
				: page.keyboard.type(keys),
		// By the page itself: the driver waits for a load that a page out of memory has not.
		back: () => page.evaluate('history.back()') as Promise<void>,
		print: () => page.pdf({ preferCSSPageSize: true }),
		close: () => page.browserContext().close(),
	};
}
