import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules whose outcome colours can change. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules whose outcome colours and widths can change. */
export const SEEN = [...COLOURS, 'target-size', 'scrollable-region-focusable'];

/** What axe finds on an open page, which has no frames; `rules` narrows what it looks for. */
export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
	// A name of its own in the page: a script there is not loaded twice.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (only) => {
		const { violations } = await (window as never as { axe: typeof axe }).axe.run({
			resultTypes: ['violations'],
			// What is not read is not worked out: paths to elements, and files that no page loads.
			...{ selectors: false, elementRef: false, preload: false, iframes: false },
			...(only && { runOnly: [...only] }),
		});
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	}, rules);
}

/** A colour scheme, a width of the window in px, and the rules that are to be tried there. */
export type View = readonly [
	colorScheme: 'light' | 'dark',
	width: number,
	rules?: readonly string[],
];

/** What axe finds on an open page in each of these views, of what colours and widths can change. */
export async function faultsIn(page: Page, views: readonly View[]): Promise<string[]> {
	const found: string[] = [];
	for (const [colorScheme, width, rules = SEEN] of views) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		const here = await faults(page, rules);
		found.push(...here.map((fault) => `${colorScheme} ${width} ${fault}`));
	}
	return found;
}
