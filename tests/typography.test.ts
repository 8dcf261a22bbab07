import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { blocks, report } from './edition.ts';
import { setting, stretches } from './lines.ts';
import { proof, TEXTS } from './proof.ts';
import { host, newPage, restyle } from './room.ts';
import { lot, sweep } from './sweep.ts';
import { tornTitles } from './titles.ts';

let page: Page;
beforeAll(async () => {
	page = await newPage();
});

const WIDTHS = [320, 390, 768, 1440];
/** Visits a page at every width. */
async function at(path: string, visit: (width: number) => Promise<void>): Promise<void> {
	await page.goto(host.base + path);
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		await visit(width);
	}
}

test('the measure sees each of these faults where the style no longer prevents it', async () => {
	await at('2015/full.html', async (width) => {
		if (width !== 390) return;
		await restyle(
			page,
			'.text p { text-wrap: wrap; line-break: anywhere } .n, .nb { white-space: normal !important }',
		);
		const found = (await proof(page)).faults.join('\n');
		for (const fault of ['closing mark', 'opening mark', 'quantity', 'numeral', 'orphan'])
			expect(found).toContain(fault);
	});
});

test('the notes keep the same rules for marks', sweep(), async () => {
	for (const path of lot(TEXTS, (_, index) => index % 36 === 3))
		await at(path, async (width) => {
			const { faults } = await proof(page, '.notes li, .plate dd, .history p');
			const wrong = faults.filter((fault) => / mark: | tears /.test(fault));
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

test('a marker stands in the blank half of the closing mark before it: “五位一体”④', async () => {
	await at('2015/opening.html', async (width) => {
		const gaps = await page.locator('.text .shut').evaluateAll((markers) =>
			markers.map((marker) => {
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				let last: Text | undefined;
				for (let text = texts.nextNode(); text; text = texts.nextNode()) {
					if (!(text.compareDocumentPosition(marker) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
					last = text as Text;
				}
				const range = document.createRange();
				range.setStart(last!, last!.data.length - 1);
				range.setEnd(last!, last!.data.length);
				const style = getComputedStyle(marker);
				const start = marker.getBoundingClientRect().left + parseFloat(style.paddingLeft);
				return [
					range.toString(),
					(start - range.getBoundingClientRect().right) / parseFloat(style.fontSize),
				] as const;
			}),
		);
		expect(gaps.map(([mark]) => mark).join(''), `at ${width}`).toBe('””》》”');
		for (const [mark, gap] of gaps) expect(gap, `${mark} at ${width}`).toBeCloseTo(-0.5, 1);
	});
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

test(
	'no line is spaced out by more than a quarter, and only one in forty by more than a tenth',
	sweep(),
	async () => {
		await page.setViewportSize({ width: 1440, height: 900 });
		const found: number[] = [];
		const isDaily = (path: string, index: number) => path === '2015/full.html' || index % 9 === 3;
		for (const path of lot(TEXTS, isDaily)) {
			await page.goto(host.base + path);
			found.push(...(await page.evaluate(stretches, '.text p')));
		}
		expect(found.length).toBeGreaterThan(500);
		expect(Math.max(...found)).toBeLessThan(1.25);
		expect(found.filter((stretch) => stretch > 1.1).length).toBeLessThan(found.length / 40);
		await restyle(page, '.text p { text-align: start }');
		expect(Math.max(...(await page.evaluate(stretches, '.text p')))).toBeLessThan(1.01);
	},
);

test('a title that is parted inside a word is seen', async () => {
	await page.setViewportSize({ width: 320, height: 900 });
	await page.goto(`${host.base}2015/ministries/press.html`);
	expect(await tornTitles(page)).toEqual([]);
	await restyle(page, 'h1 { word-break: normal !important; text-wrap: wrap !important }');
	expect((await tornTitles(page)).length).toBeGreaterThan(0);
});
