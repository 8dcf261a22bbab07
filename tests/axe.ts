import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { looksOn, markLooks } from './looks.ts';
import { host, LOW } from './room.ts';

/** The rules whose outcome colours can change. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules whose outcome colours and widths can change. */
export const SEEN = [...COLOURS, 'target-size', 'scrollable-region-focusable'];

/** What axe finds on an open page; `rules` narrows what it looks for. */
export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
	const found = await violations(page, rules);
	return found.map(({ id, nodes }) => `${id}: ${nodes[0]}`);
}

/** A colour scheme, a width of the window in px, and the rules that are to be tried there. */
export type View = readonly [
	colorScheme: 'light' | 'dark',
	width: number,
	rules: readonly string[] | 'all',
];

/** What was looked at once, with its colours and sizes, is not looked at again, on whichever page. */
const known = new Set<string>();

/** What axe finds on an open page in each of these views, in looks that no page had before. */
export async function faultsIn(page: Page, views: readonly View[]): Promise<string[]> {
	const found: string[] = [];
	for (const [colorScheme, width, rules] of views) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: LOW });
		const here = await violations(page, rules === 'all' ? undefined : rules, 'new');
		found.push(...here.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes[0]}`));
	}
	return found;
}

interface Violation {
	id: string;
	/** The elements that break the rule. */
	nodes: string[];
}

/**
 * Which rules an open page, which has no frames, breaks and where. The rules about colours are held
 * against one element of each look, of each that no page had before, or against all elements; all
 * other rules against the whole page.
 */
export async function violations(
	page: Page,
	rules?: readonly string[],
	held: 'each' | 'new' | 'all' = 'each',
): Promise<Violation[]> {
	const looks = await page.evaluate(looksOn);
	const wanted = held === 'new' ? looks.filter((look) => !known.has(look)) : looks;
	for (const look of looks) known.add(look);
	if (wanted.length === 0 && rules?.every((rule) => COLOURS.includes(rule))) return [];
	await page.evaluate(markLooks, held === 'all' ? null : wanted);
	if (!(await page.evaluate(() => 'axe' in window)))
		await page.addScriptTag({ url: new URL(new URL(host.axe).pathname, page.url()).href });
	return page.evaluate(async (only) => {
		const { axe: here } = window as never as { axe: typeof axe };
		here.configure({
			rules: [
				{ id: 'color-contrast', selector: '[data-look]' },
				{ id: 'link-in-text-block', selector: ':is(a[href], [role=link])[data-look]' },
			],
		});
		const { violations } = await here.run({
			resultTypes: ['violations'],
			// What is not read is not worked out: paths to elements, and files that no page loads.
			...{ selectors: false, elementRef: false, preload: false, iframes: false },
			...(only && { runOnly: [...only] }),
		});
		return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
	}, rules);
}
