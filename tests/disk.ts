import type { BrowserContext } from 'playwright-core';
import { newContext } from './room.ts';

/**
 * A reader who opens the edition from disk. Under load Chromium gives some pages from disk a storage
 * that is empty or keeps nothing; so here the window carries from page to page what was stored.
 */
export async function diskReader(): Promise<BrowserContext> {
	const context = await newContext();
	await context.addInitScript(carryStorage);
	return context;
}

/** Runs in each page before its own scripts, and so stands on its own. */
function carryStorage(): void {
	if (location.protocol !== 'file:') return;
	const stores = { localStorage, sessionStorage };
	const carried = JSON.parse(window.name || '{}') as Record<string, Record<string, string>>;
	for (const [name, store] of Object.entries(stores)) {
		store.clear();
		for (const [key, value] of Object.entries(carried[name] ?? {})) store.setItem(key, value);
	}
	for (const change of ['setItem', 'removeItem'] as const) {
		const original = Storage.prototype[change] as (...args: string[]) => void;
		Storage.prototype[change] = function (this: Storage, ...args: string[]) {
			original.apply(this, args);
			window.name = JSON.stringify(stores);
		};
	}
}
