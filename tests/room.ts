import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch } from './browser.ts';
import { DIST } from './edition.ts';
import { serve, type Host } from './serve.ts';

/** How long the driver waits for a page, in ms: less than a test may take, so that it is the driver who says for what. */
const PATIENCE = 240_000;

/** Height of a window in px where only its width matters: what is not seen is not painted. */
export const LOW = 300;

/** A host of the edition, for all tests of a file. */
export let host: Host;

/** What the policies of pages stopped, whichever page and reader: every test ends with nothing here. */
export const stopped: string[] = [];

/** The browser of this process, which starts for the first file that opens a page and serves all that follow, unless it is lost. */
let browser: Promise<Browser> | undefined;
async function started(): Promise<Browser> {
	const known = browser;
	if (known && (await known).isConnected()) return known;
	// Who else found it lost meanwhile has already started another.
	if (browser === known) browser = launch();
	return browser!;
}

/** Has each file begin with a host of its own, and end with its readers gone; the set-up calls it. */
export function furnish(): void {
	beforeAll(async () => {
		host = await serve(DIST);
	});
	afterAll(async () => {
		host.close();
		await Promise.all(((await browser)?.contexts() ?? []).map((each) => each.close()));
	});
	afterEach(() => expect(stopped.splice(0), 'stopped by the policy of a page').toEqual([]));
}

/** A reader with a browser of their own, whose pages share one storage. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
	const context = await (await started()).newContext(options);
	await prepare(context, options);
	return context;
}

/** A page with a storage of its own. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
	const page = await (await started()).newPage(options);
	await prepare(page.context(), options);
	return page;
}

/** Unless a test asks for it by name, nobody keeps a copy for reading offline, which is the whole edition. */
async function prepare(
	context: BrowserContext,
	{ serviceWorkers }: BrowserContextOptions,
): Promise<void> {
	context.setDefaultTimeout(PATIENCE);
	context.on('console', (message) => {
		if (/content.security.policy/i.test(message.text())) stopped.push(message.text());
	});
	if (serviceWorkers === 'allow') return;
	await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
}

/** Opens a page of the edition; where it is a search, waits for the whole answer. */
export async function visit(page: Page, path: string, base = host.base): Promise<void> {
	await page.goto(base + path);
	if (!path.includes('?q=')) return;
	await page.waitForSelector('[data-search-state=done]');
	await page.waitForSelector('[data-results][data-whole=true]', { state: 'attached' });
}

/** What a page writes to its console and what it throws, from now on. */
export function listen(page: Page): string[] {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	return said;
}

/** Adds a style to an open page, as its policy lets it be added. */
export const restyle = (page: Page, css: string): Promise<void> =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);

/** By how many px an open page can be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
