import { expect } from 'vitest';
import type { Host } from '../serve.ts';
import { middleOf } from './seen.ts';
import type { Engine, View } from './view.ts';

/** What the tests of an engine share: it is there when they run. */
export interface Stage {
	engine: Engine;
	host: Host;
	view: View;
}

/** What engines write to the console of a sound page, and why it does no harm. */
const HARMLESS = [
	// Chromium before 97 knows no such source, passes over it, and lets no WebAssembly run: the scanner answers.
	/'wasm-unsafe-eval'/,
	/Failed to load the Pagefind WASM/,
	// Chromium 109 to 120 passes over the offer to fetch pages ahead.
	/unknown key: "eagerness"/,
	// Chromium 120 to 124 warns that the name of an anchor, read as a selector, would be spelt otherwise.
	/Custom state pseudo classes/,
	// WebKit leaves out the transition between two pages when a reader goes back.
	/AbortError: Skipping view transition/,
];

/** What pages said since this was asked last, but for what does no harm. */
export const faultsSaid = ({ said }: View): string[] =>
	said.splice(0).filter((message) => !HARMLESS.some((known) => known.test(message)));

/** Presses the pointer in the middle of the first element of a selector that is shown. */
export const press = (view: View, selector: string): Promise<void> =>
	meet(view, selector, view.press);

/** The same with a finger, where the driver has one. */
export const touch = (view: View, selector: string): Promise<void> =>
	meet(view, selector, view.tap ?? view.press);

async function meet(view: View, selector: string, by: View['press']): Promise<void> {
	await expect.poll(() => view.evaluate(isShown, selector), { message: selector }).toBe(true);
	await by(...(await view.evaluate(middleOf, selector)));
}

/** Waits until a function gives in the page what is wanted. */
export const meets = <Result>(
	view: View,
	run: () => Result,
	wanted: Awaited<Result>,
): Promise<void> => expect.poll(() => view.evaluate(run)).toEqual(wanted);

/** Forgets what readers set, and opens a page anew. */
export async function openAfresh(view: View, address: string): Promise<void> {
	await view.goto(address);
	await view.evaluate(() => {
		localStorage.clear();
		sessionStorage.clear();
	});
	await view.goto(address);
}

const isShown = (selector: string): boolean =>
	[...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
