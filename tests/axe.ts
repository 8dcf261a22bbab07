import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { looksOn, markLooks } from './looks.ts';
import { leaveOutRepeats, putBackRepeats } from './repeats.ts';
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

/** The rules of axe, which it hands out without their selectors. */
interface Audited {
	_audit: { rules: { id: string; selector: string; whole?: string; pageLevel: boolean }[] };
}

/** A colour scheme, a width of the window in px, and the rules that are to be tried there. */
export type View = readonly [
	colorScheme: 'light' | 'dark',
	width: number,
	rules: readonly string[] | 'all',
];

/** What was looked at once, in its colours and in windows of its width, whichever the page. */
const known = { colours: new Set<string>(), widths: new Set<string>() };

/**
 * Against what a rule about single elements is held: those about colours against one element of
 * each look, and all others against all elements; every one of them against one element of each look
 * that no page had before; or each against all elements. Rules about the whole page always see it.
 */
export type Held = 'each' | 'new' | 'all';

/** What axe finds on an open page in each of these views. */
export async function faultsIn(
	page: Page,
	views: readonly View[],
	held: Held = 'each',
): Promise<string[]> {
	const found: string[] = [];
	for (const [colorScheme, width, rules] of views) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: LOW });
		const here = await violations(page, rules === 'all' ? undefined : rules, held, width);
		found.push(...here.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes[0]}`));
	}
	return found;
}

interface Violation {
	id: string;
	/** The elements that break the rule. */
	nodes: string[];
}

/** Which rules an open page, which has no frames, breaks and where. */
export async function violations(
	page: Page,
	rules?: readonly string[],
	held: Held = 'each',
	width = 0,
): Promise<Violation[]> {
	const looks = await page.evaluate(looksOn);
	const wanted = held === 'new' ? looks.filter(isNew(rules, width)) : looks;
	if (wanted.length === 0 && rules) return [];
	await page.evaluate(markLooks, held === 'all' ? null : wanted);
	if (!(await page.evaluate(() => 'axe' in window)))
		await page.addScriptTag({ url: new URL(new URL(host.axe).pathname, page.url()).href });
	if (held !== 'new') return page.evaluate(check, { only: rules, marked: COLOURS });
	await page.evaluate(leaveOutRepeats);
	const found = await page.evaluate(check, { only: rules, marked: undefined });
	await page.evaluate(putBackRepeats);
	return found;
}

/** Tells the looks that were not yet held against these rules, and takes them for known from now on. */
function isNew(rules: readonly string[] | undefined, width: number): (look: string) => boolean {
	const isAboutColours = rules?.every((rule) => COLOURS.includes(rule));
	return (look) => {
		const sized = `${width} ${look}`;
		const isKnown = isAboutColours ? known.colours.has(look) : known.widths.has(sized);
		known.colours.add(look);
		if (!isAboutColours) known.widths.add(sized);
		return !isKnown;
	};
}

/**
 * Holds the rules against a page: those that are named in `marked`, or all that are about single
 * elements, against what is marked. Runs in the page, and so stands on its own.
 */
async function check({
	only,
	marked,
}: {
	only: readonly string[] | undefined;
	marked: readonly string[] | undefined;
}): Promise<Violation[]> {
	const { axe: here } = window as never as { axe: typeof axe & Audited };
	for (const rule of here._audit.rules) {
		rule.whole ??= rule.selector;
		const isOfPage = rule.pageLevel || /region|landmark|heading/.test(rule.id);
		const isMarked = marked ? marked.includes(rule.id) : !isOfPage;
		rule.selector = isMarked ? `:is(${rule.whole})[data-look]` : rule.whole;
	}
	const { violations } = await here.run({
		resultTypes: ['violations'],
		// What is not read is not worked out: paths to elements, and files that no page loads.
		...{ selectors: false, elementRef: false, preload: false, iframes: false },
		...(only && { runOnly: [...only] }),
	});
	return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
