import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { host, newContext } from './room.ts';

/** What a reader has set, by the names in the storage. */
export type Settings = Record<string, string>;

/** A reader with a browser of their own, who may have set something before. */
export async function reader(
	set: Settings = {},
	options: BrowserContextOptions = {},
): Promise<BrowserContext> {
	if (Object.keys(set).length === 0) return newContext(options);
	const localStorage = [{ name: 'edition:settings', value: JSON.stringify({ set }) }];
	const { origin } = new URL(host.base);
	return newContext({
		...options,
		storageState: { cookies: [], origins: [{ origin, localStorage }] },
	});
}

export async function openSettings(page: Page): Promise<void> {
	await page.locator('.set').click();
	await page.locator('dialog.settings[open]').waitFor();
}

/** Ticks controls of the dialog, by what they are called, and closes it; without a pointer. */
export async function choose(page: Page, ...names: string[]): Promise<void> {
	await page.locator('.set').dispatchEvent('click');
	await page.locator('dialog.settings[open]').evaluate((dialog, wanted) => {
		for (const label of dialog.querySelectorAll('label'))
			if (wanted.some((name) => label.textContent.startsWith(name))) label.click();
		dialog.querySelector<HTMLButtonElement>('[type=submit]')!.click();
	}, names);
	await page.locator('dialog.settings').waitFor({ state: 'hidden' });
}

/** Sets on an open page what its reader set on another page of the edition meanwhile. */
export async function setElsewhere(page: Page, set: Settings): Promise<void> {
	await page.evaluate((value) => {
		const key = 'edition:settings';
		localStorage.setItem(key, value);
		// The settings come with the reader's focus; where they are there already, they hear of it.
		document.querySelector('.set')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
		dispatchEvent(new StorageEvent('storage', { key }));
	}, JSON.stringify({ set }));
	await page.waitForFunction(
		(wanted) =>
			Object.entries(wanted).every(([name, value]) => {
				return document.documentElement.dataset[name] === value;
			}),
		set,
	);
}

/** A control of the dialog by what it is called. */
export const control = (page: Page, name: string): Locator =>
	page.locator('dialog.settings label', { hasText: name }).locator('input');
