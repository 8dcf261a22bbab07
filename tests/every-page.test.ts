import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { COLOURS, faultsIn, SEEN, type View } from './axe.ts';
import { blocksOn, pages, read, textsOf } from './edition.ts';
import { lettering } from './lettering.ts';
import { markersOn } from './markers.ts';
import { onPaper } from './paper.ts';
import { proof, TEXTS } from './proof.ts';
import { setElsewhere } from './reader.ts';
import { noteExamined, sampled, traitsOf } from './sample.ts';
import { host, listen, LOW, newPage, overflow, visit } from './room.ts';
import { sweep } from './sweep.ts';
import { tornTitles } from './titles.ts';

/**
 * All rules on a phone by day; what colours can change by night; what widths can change in a wide
 * window. What is new on a page is seen there once in each scheme and at each width.
 */
const VIEWS: Record<'each' | 'new', readonly View[]> = {
	each: [
		['light', 390, 'all'],
		['dark', 390, COLOURS],
		['dark', 1440, COLOURS],
		['light', 1440, SEEN],
	],
	new: [
		['light', 390, 'all'],
		['dark', 1440, SEEN],
	],
};
/** Where a page shows nothing new, it is as others in wide windows. */
const WIDTHS = { examined: [1440, 768, 320, 390], others: [390, 320] };

const ELDER = { elder: 'on' };
const LARGEST = { ...ELDER, size: 'largest', lead: 'looser', face: 'hei' };

/** What settings change: where the page is text, what is to be met only grows. */
const elder = (path: string, held: 'each' | 'new'): View[] => {
	const rules = TEXTS.includes(path) ? COLOURS : SEEN;
	if (held === 'new') return [['dark', 390, rules]];
	return [
		['light', 390, rules],
		['dark', 1440, rules],
	];
};

/** Readers who have done with a page, and are lent for the next. */
const free: { page: Page; said: string[] }[] = [];
let lines = 0;
let withText = 0;
let cases = 0;
let between = 0;

test.concurrent.for([...pages(), 'search.html?q=公积金'])(
	'%s is right in every window, and what it shows for the first time in every scheme and mode',
	sweep(),
	async (path, { expect }) => {
		const { page, said } = free.pop() ?? (await arrive());
		await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
		await page.setViewportSize({ width: 390, height: LOW });
		await visit(page, path);

		const { levels, mains, first, twice, slanted, unbalanced } = await outline(page);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [at, level] of levels.entries())
			expect(level, 'a heading steps down').toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
		expect([mains, first], 'one main, and a way past the header').toEqual([1, '#main']);
		expect(twice, 'ids given twice').toEqual([]);
		expect({ slanted, unbalanced }).toEqual({ slanted: 0, unbalanced: 0 });
		const [file = ''] = path.split('?');
		expect(read(file), 'its language').toMatch(/^\uFEFF<!DOCTYPE html><html lang="zh-CN"/);

		const wanted = blocksOn(path);
		if (wanted.length > 0) {
			const set = page.locator(wanted.map(({ id }) => `[id="${id}"]`).join());
			expect(await set.evaluateAll(textsOf), 'its text').toEqual(wanted);
			withText++;
		}
		for (const { says, top } of await openedAtCase(page)) {
			expect(says, 'its case').toMatch(/^\s*【成功案例】/);
			expect(top, 'its address leads to its case').toBeLessThan(LOW);
			cases++;
		}

		// What is dear is done where a page shows something new, where the lot falls on it, or on all.
		const { traits, held } = await traitsOf(page, path);
		if (held) expect(await faultsIn(page, VIEWS[held], held)).toEqual([]);
		for (const width of held ? WIDTHS.examined : WIDTHS.others) {
			await page.setViewportSize({ width, height: LOW });
			expect(await overflow(page), `sideways at ${width}`).toBe(0);
			expect(await tornTitles(page), `titles at ${width}`).toEqual([]);
			if (path.includes('/figures/')) {
				const found = await lettering(page);
				// The table of proposals alone is drawn as a table.
				expect(found.drawings > 0, 'drawn').toBe(path !== '2015/figures/proposals.html');
				expect(found.faults, `lettering at ${width}`).toEqual([]);
			}
			if (/ministries|recommendations/.test(path))
				expect(await standsAlone(page), `13处 对照 at ${width}`).toBe(false);
			if (!TEXTS.includes(path)) continue;
			if (width === 390) {
				const markers = await markersOn(page);
				expect(markers.faults, 'markers under a finger').toEqual([]);
				between += markers.between;
			}
			const found = await proof(page);
			lines += found.lines;
			expect(found.faults, `lines at ${width}`).toEqual([]);
		}

		// The page for lost addresses has nothing to set, and no foot.
		if (held && path !== '404.html') {
			await setElsewhere(page, ELDER);
			expect(await faultsIn(page, elder(path, held), held), 'in elder mode').toEqual([]);
			await setElsewhere(page, LARGEST);
			for (const width of [768, 320]) {
				await page.setViewportSize({ width, height: LOW });
				expect(await overflow(page), `sideways with the largest settings at ${width}`).toBe(0);
			}

			const { shown, citation, licence, over, running } = await onPaper(page);
			expect(shown, 'interface on paper').toEqual([]);
			expect(citation).toContain('周德铭：《2015年中央和国家机关电子政务发展评述》');
			expect(citation).toContain(file);
			expect(licence).toContain('版权状态未明');
			expect(over, 'wider than paper').toBeLessThanOrEqual(1);
			if (/ministries|recommendations/.test(path)) expect(running).toMatch(/第.章第\d+节　/);
			await page.evaluate(() => localStorage.clear());
		}
		if (held) noteExamined(traits);
		expect(said, 'console').toEqual([]);
		free.push({ page, said });
	},
);

test(
	'nothing was missing under a path that no page knows, and every page with the text was proofread',
	sweep(),
	() => {
		expect(host.missing).toEqual([]);
		expect(TEXTS).toHaveLength(4 + 4 + 38 + 30 + 11);
		expect(lines).toBeGreaterThan(6000);
		expect(between).toBeLessThan(5);
		expect(withText).toBe(2 + 4 + 38 + 30 + 11);
		const listed = read('2015/cases.html').match(/cases\/\w[\w-]*\.html(?=")/g);
		expect([cases, new Set(listed).size]).toEqual([2 * 30, 30]);
	},
);

test(
	'whatever look, rule or division the edition has was on a page that was examined',
	sweep(),
	() => {
		const { traits, missed } = sampled();
		expect(traits).toBeGreaterThan(1000);
		expect(missed).toBe(0);
	},
);

async function arrive(): Promise<{ page: Page; said: string[] }> {
	const page = await newPage();
	return { page, said: listen(page) };
}

/** What the address of the case study leads to, where a page has one; the page is then at its top again. */
function openedAtCase(page: Page): Promise<{ says: string; top: number }[]> {
	return page.evaluate(() => {
		location.hash = 'case';
		const found = [...document.querySelectorAll(':target')].map((each) => {
			return { says: each.textContent, top: each.getBoundingClientRect().top };
		});
		location.hash = '';
		return found;
	});
}

/** Whether the link to the received text stands alone on a last line of the plate of an open page. */
function standsAlone(page: Page): Promise<boolean> {
	return page.locator('.plate [href*=witness]').evaluate((link) => {
		const { left } = link.closest('dd')!.getBoundingClientRect();
		return link.getBoundingClientRect().left - left <= 14;
	});
}

/** How a page is divided, and how its letters and headings are set. */
function outline(page: Page) {
	return page.evaluate(() => {
		const style = (selector: string) =>
			[...document.querySelectorAll(selector)].map((each) => getComputedStyle(each));
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return {
			twice: ids.filter((id, index) => ids.indexOf(id) !== index),
			levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
				Number(tagName[1]),
			),
			mains: document.querySelectorAll('main').length,
			first: document.querySelector('a')?.getAttribute('href'),
			slanted: style('body *').filter(({ fontStyle }) => fontStyle !== 'normal').length,
			unbalanced: style('h1, h2, h3').filter(({ textWrapStyle }) => textWrapStyle !== 'balance')
				.length,
		};
	});
}
