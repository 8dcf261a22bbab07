import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { blocks, pages, read, report } from './edition.ts';
import { setting, type Set } from './lines.ts';
import { browser, host } from './room.ts';

let page: Page;
beforeAll(async () => {
	page = await browser.newPage();
});

const WIDTHS = [320, 390, 768, 1440];
const CLOSING = /^[，。、；：？！）》〉」』】〕”’％…—·+]/;
const OPENING = /[（《〈「『【〔“‘]$/;
/** The pages that hold the text of the source. */
const TEXTS = [
	'index.html',
	'2015/full.html',
	...pages().filter((path) => /(chapters|ministries|recommendations)\//.test(path)),
];

/** What a typesetter would send back. */
function faults({ id, lines }: Set): string[] {
	const found: string[] = [];
	lines.forEach(({ text, isTorn }, index) => {
		const before = lines[index - 1]?.text;
		if (before !== undefined && CLOSING.test(text))
			found.push(`begins with a closing mark: ${text}`);
		if (index < lines.length - 1 && OPENING.test(text))
			found.push(`ends with an opening mark: ${text}`);
		if (isTorn) found.push(`tears a quantity: ${before} / ${text}`);
		if (before !== undefined && /[\d.]$/.test(before) && /^\d/.test(text))
			found.push(`tears a numeral: ${before} / ${text}`);
	});
	const last = lines.at(-1)?.text.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
	if (lines.length > 1 && last.length < 2) found.push(`leaves an orphan: ${lines.at(-1)!.text}`);
	return found.map((fault) => `${id} ${fault}`);
}

/** The blocks of the source, and the items in them, which are set as lines of their own. */
const BLOCKS = '[data-lines], .item';

/** Visits a page at every width. */
async function at(path: string, visit: (width: number) => Promise<void>): Promise<void> {
	await page.goto(host.base + path);
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		await visit(width);
	}
}

test('no line begins or ends with a wrong mark, no quantity is torn, no character is left alone', async () => {
	expect(TEXTS).toHaveLength(2 + 4 + 38 + 11);
	let lines = 0;
	for (const path of TEXTS)
		await at(path, async (width) => {
			const set = await page.evaluate(setting, BLOCKS);
			lines += set.flatMap((block) => block.lines).length;
			expect(set.flatMap(faults), `${path} at ${width}`).toEqual([]);
		});
	expect(lines).toBeGreaterThan(6000);
});

test('the measure sees each of these faults where the style no longer prevents it', async () => {
	await at('2015/full.html', async (width) => {
		if (width !== 390) return;
		await page.addStyleTag({
			content:
				'.text p { text-wrap: wrap; line-break: anywhere } .n, .nb { white-space: normal !important }',
		});
		const found = (await page.evaluate(setting, BLOCKS)).flatMap(faults).join('\n');
		for (const fault of ['closing mark', 'opening mark', 'quantity', 'numeral', 'orphan'])
			expect(found).toContain(fault);
	});
});

test('the notes keep the same rules for marks', async () => {
	for (const path of TEXTS.filter((_, index) => index % 12 === 3))
		await at(path, async (width) => {
			const set = await page.evaluate(setting, '.notes li, .plate dd, .history p');
			const wrong = set.flatMap(faults).filter((fault) => / mark: | tears /.test(fault));
			expect(wrong, `${path} at ${width}`).toEqual([]);
		});
});

test('quotation marks are one em wide, or half where a neighbour or the line’s edge trims them', async () => {
	const widths = new Map<number, number>();
	await at('2015/full.html', async () => {
		for (const { quotes } of await page.evaluate(setting, '.text [data-lines]'))
			for (const [, width] of quotes) {
				const rounded = Math.round(width * 10) / 10;
				widths.set(rounded, (widths.get(rounded) ?? 0) + 1);
			}
	});
	expect([...widths.keys()].sort()).toEqual([0.5, 1]);
	expect(widths.get(1)!).toBeGreaterThan(3 * widths.get(0.5)!);
});

test('the gap between Chinese and Latin is the style’s, an eighth of an em, and no space', async () => {
	for (const { reading } of blocks(report()))
		expect(reading).not.toMatch(/\p{Script=Han} [\w]|[\w] \p{Script=Han}/u);
	await page.setViewportSize({ width: 390, height: 900 });
	await page.goto(`${host.base}2015/ministries/customs.html`);
	const [before, gap] = await page
		.locator('#p1 .item')
		.first()
		.evaluate((item) => {
			const text = item.querySelector('span')!.firstChild as Text;
			const widths = [text.data.length - 2, text.data.length - 1].map((from) => {
				const range = document.createRange();
				range.setStart(text, from);
				range.setEnd(text, from + 1);
				return range.getBoundingClientRect().width / parseFloat(getComputedStyle(item).fontSize);
			});
			return widths;
		});
	expect(before).toBeCloseTo(1, 2);
	expect(gap).toBeCloseTo(1.125, 2);
});

test('a line of the text is 34 to 40 characters in a wide window, 14 or more on the narrowest', async () => {
	await at('2015/ministries/customs.html', async (width) => {
		const characters = await page
			.locator('.text')
			.evaluate((text) => text.clientWidth / parseFloat(getComputedStyle(text).fontSize));
		if (width >= 768) expect(characters).toBeGreaterThanOrEqual(34);
		expect(characters).toBeGreaterThanOrEqual(14);
		expect(characters).toBeLessThanOrEqual(40);
	});
});

test('headings are balanced, and nothing is slanted', async () => {
	for (const path of pages().filter(
		(path) => !/s\/[^/]+\.html$/.test(path) || /customs|bodies|02/.test(path),
	)) {
		await page.goto(host.base + path);
		const { slanted, unbalanced } = await page.evaluate(() => {
			const style = (selector: string) =>
				[...document.querySelectorAll(selector)].map((each) => getComputedStyle(each));
			return {
				slanted: style('body *').filter(({ fontStyle }) => fontStyle !== 'normal').length,
				unbalanced: style('h1, h2, h3').filter(({ textWrapStyle }) => textWrapStyle !== 'balance')
					.length,
			};
		});
		expect({ slanted, unbalanced }, path).toEqual({ slanted: 0, unbalanced: 0 });
	}
});

test('every page says that it is Chinese', () => {
	for (const page of pages())
		expect(read(page), page).toMatch(/^<!DOCTYPE html><html lang="zh-CN"/);
});
