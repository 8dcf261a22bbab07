import type { Page } from 'playwright-core';
import { pages } from './edition.ts';
import { looksOn } from './looks.ts';
import { seeded } from './random.ts';
import { isWhole } from './sweep.ts';

/** Of pages that show nothing new, one in so many is examined all the same, always the same ones. */
const ONE_IN = 20;

/** Which traits were met on a page, and which on a page that was examined. */
const met = new Set<string>();
const examined = new Set<string>();

const random = seeded(2015);
const drawn = new Set(pages().filter(() => random() < 1 / ONE_IN));

/**
 * The traits of an open page, and against what it is to be held: where it shows one that no page
 * before had, against what is new; where it was drawn, against all; otherwise it is not examined.
 */
export async function traitsOf(
	page: Page,
	path: string,
): Promise<{ traits: string[]; held?: 'each' | 'new' }> {
	const traits = [...(await page.evaluate(looksOn)), ...(await page.evaluate(rulesAndParts))];
	const isNew = traits.some((trait) => !met.has(trait));
	for (const trait of traits) met.add(trait);
	if (drawn.has(path) || isWhole) return { traits, held: 'each' };
	return isNew ? { traits, held: 'new' } : { traits };
}

/** Notes that a page with these traits was examined. */
export function noteExamined(traits: readonly string[]): void {
	for (const trait of traits) examined.add(trait);
}

/** How many traits the edition has, and how many of them stood on no page that was examined. */
export const sampled = (): { traits: number; missed: number } => ({
	traits: met.size,
	missed: [...met].filter((trait) => !examined.has(trait)).length,
});

/**
 * Each rule of the sheets of a page, but that of its running title, and how the page is parted. What
 * has a look in one window under the same rules has the same look as another in every other window.
 */
function rulesAndParts(): string[] {
	const rules = [...document.styleSheets].flatMap(({ cssRules }) =>
		[...cssRules].map(({ cssText }) => cssText),
	);
	const parts = [
		...document.querySelectorAll('header, nav, main, aside, section, form, footer, [role]'),
	].map((each) => [each.tagName, each.role, each.ariaLabel !== null].join());
	return [
		...rules
			.filter((rule) => !rule.includes('--running'))
			// Notes are numbered in their rules, ⑫ is as ⑪, and a page holds so many lines of room for them.
			.map((rule) => rule.replace(/\d+(?=\))|--\d+|[①-⑳]|(?<=min-height: calc\()\d+/g, '#')),
		[...new Set(parts)].sort().join(' '),
	];
}
