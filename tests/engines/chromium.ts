import { chromium, type Page } from 'playwright-core';
import { evaluating, KEYS, PATIENCE, type Engine, type View } from './view.ts';

/**
 * Starts a Chromium of any age from 86 on. Of the driver only that is used which old ones answer:
 * its locators ask pages for methods that came later.
 */
export async function startChromium(
	executablePath: string,
	env: Record<string, string>,
): Promise<Engine> {
	const browser = await chromium.launch({
		executablePath,
		env: { ...process.env, ...env } as Record<string, string>,
		args: ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', '--disable-gpu'].concat(
			'--disable-software-rasterizer',
		),
		timeout: PATIENCE,
	});
	return {
		version: `Chromium ${browser.version()}`,
		open: async () => viewOf(await browser.newPage()),
		close: () => browser.close(),
	};
}

function viewOf(page: Page): View {
	const said: string[] = [];
	page.setDefaultTimeout(PATIENCE);
	page.on('pageerror', ({ message }) => said.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) said.push(message.text());
	});
	return {
		said,
		goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
		evaluate: evaluating((expression) => page.evaluate(expression)),
		resize: (width, height) => page.setViewportSize({ width, height }),
		press: (x, y) => page.mouse.click(x, y),
		// By the protocol itself: the driver's own finger makes the whole window one of a touch screen.
		tap: async (x, y) => {
			const protocol = await page.context().newCDPSession(page);
			const touchPoints = [{ x, y }];
			await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
			await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
			await protocol.detach();
		},
		type: (keys) =>
			(KEYS as readonly string[]).includes(keys)
				? page.keyboard.press(keys)
				: page.keyboard.type(keys),
		back: async () => void (await page.goBack({ waitUntil: 'commit' })),
		print: () => page.pdf({ preferCSSPageSize: true }),
		close: () => page.context().close(),
	};
}
