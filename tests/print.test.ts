import { expect, test } from 'vitest';
import { pages } from './edition.ts';
import { browser, host } from './room.ts';

const INTERFACE =
	'.top, .crumb, .contents, .turn, .foot nav, .acts, .back, .filter fieldset, .filter summary span, .seek, .ways, .pick, .find, .filters, .tabs, .parts';

test('paper shows no interface, and every page says what it is a copy of and what may be done with it', async () => {
	const page = await browser.newPage({
		viewport: { width: 567, height: 900 },
		javaScriptEnabled: false,
	});
	await page.emulateMedia({ media: 'print' });
	for (const path of pages().filter((path) => path !== '404.html')) {
		await page.goto(host.base + path);
		const { shown, citation, licence, over, running } = await page.evaluate((interfaces) => {
			const [licence, citation] = document.querySelectorAll<HTMLElement>('.foot p');
			return {
				shown: [...document.querySelectorAll(interfaces)]
					.filter((each) => each.getClientRects().length > 0)
					.map((each) => each.outerHTML.slice(0, 80)),
				citation: citation!.innerText,
				licence: licence!.innerText,
				over: document.documentElement.scrollWidth - innerWidth,
				running: getComputedStyle(document.documentElement).getPropertyValue('--running'),
			};
		}, INTERFACE);
		expect(shown, path).toEqual([]);
		expect(citation, path).toContain('周德铭：《2015年中央和国家机关电子政务发展评述》');
		expect(citation, path).toContain(path);
		expect(licence, path).toContain('版权状态未明');
		expect(over, path).toBeLessThanOrEqual(1);
		if (/ministries|recommendations/.test(path)) expect(running, path).toMatch(/第.章第\d+节　/);
	}
	await page.close();
});

test('on paper the notes stand behind the text with their numerals, and folded lists are open', async () => {
	const page = await browser.newPage({ viewport: { width: 567, height: 900 } });
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${host.base}2015/ministries/customs.html`);
	const order = await page.evaluate(() => {
		const bottom = document.querySelector('.text')!.getBoundingClientRect().bottom;
		const notes = [...document.querySelectorAll('.notes li')];
		return {
			isBehind: notes.every((note) => note.getBoundingClientRect().top > bottom),
			numerals: notes.map((note) => note.querySelector('a')!.innerText),
			markers: [...document.querySelectorAll('.text .ref:not([data-n^=图])')].map((ref) =>
				ref.getAttribute('data-n'),
			),
		};
	});
	expect(order.isBehind).toBe(true);
	expect(order.numerals).toEqual(order.markers);
	await page.goto(`${host.base}about.html`);
	expect(await page.locator('.places li').first().isVisible()).toBe(true);
	await page.close();
});

test('a print is A4, and the whole text makes a book of some twenty pages', async () => {
	const page = await browser.newPage();
	for (const [path, least, most] of [
		['2015/ministries/customs.html', 2, 4],
		['2015/full.html', 18, 32],
	] as const) {
		await page.goto(host.base + path);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
		expect(boxes.length, path).toBeGreaterThanOrEqual(least);
		expect(boxes.length, path).toBeLessThanOrEqual(most);
		for (const [, width, height] of boxes)
			expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
	}
	await page.close();
});
