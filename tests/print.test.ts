import { expect, test } from 'vitest';
import { host, newPage } from './room.ts';

test('on paper the notes stand behind the text with their numerals, and folded lists are open', async () => {
	const page = await newPage({ viewport: { width: 567, height: 900 } });
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
	await page.goto(`${host.base}2015/about.html`);
	expect(await page.locator('.places li').first().isVisible()).toBe(true);
	await page.close();
});

test('on paper a figure’s key is as wide as the figure, and nothing leads to figures that are elsewhere', async () => {
	const page = await newPage({ viewport: { width: 567, height: 900 } });
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${host.base}2015/ministries/customs.html`);
	const [figure, key] = await page.evaluate(() =>
		['.fig .panels', '.fig .panels > :last-child'].map(
			(part) => document.querySelector(part)!.getBoundingClientRect().width,
		),
	);
	expect(key).toBeCloseTo(figure!, 0);
	expect(await page.locator('.plate').innerText()).not.toContain('见图');
	expect(await page.locator('.plate').innerText()).toContain('底本');
	expect(await page.locator('.text .ref[data-n=图3]').isVisible()).toBe(true);
	await page.goto(`${host.base}2015/recommendations/03.html`);
	expect(await page.locator('.text .ref[data-n=图2]').isVisible()).toBe(false);
	await page.close();
});

test('what scripts add to a page stays off its paper, also where it was opened', async () => {
	const page = await newPage();
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await page.locator('.quote summary').click();
	// It is furnished when its reader stirs.
	await expect
		.poll(async () => {
			await page.mouse.move(5, 5);
			await page.mouse.move(9, 9);
			return page.locator('.quote.ready').count();
		})
		.toBe(1);
	expect(await page.locator('.quote').isVisible()).toBe(true);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.quote').isVisible()).toBe(false);
	await page.close();
});

test('a print is A4, and the whole text makes a book of some twenty pages', async () => {
	const page = await newPage();
	for (const [path, least, most] of [
		['2015/ministries/customs.html', 2, 4],
		['2015/full.html', 18, 32],
		['2015/annotated.html', 36, 64],
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
