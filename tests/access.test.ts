import { expect, test } from 'vitest';
import { host, newContext, newPage, visit } from './room.ts';

/** One page of every kind. */
const KINDS = [
	'index.html',
	'2015/chapters/1.html',
	'2015/ministries/customs.html',
	'2015/recommendations/02.html',
	'2015/contents.html',
	'2015/opening.html',
	'2015/cases.html',
	'2015/cases/customs.html',
	'2015/witness/statistics.html',
	'bodies/index.html',
	'bodies/tax.html',
	'2015/chapters/4.html',
	'2015/figures.html',
	'2015/figures/crossborder.html',
	'2015/figures/explorer.html',
	'2015/figures/successors.html',
	'2015/full.html',
	'2015/annotated.html',
	'search.html?q=公积金',
	'2015/numbers.html',
	'2015/registers/bodies.html',
	'2015/registers/systems.html',
	'2015/about.html',
	'404.html',
];

test('what a finger is to meet is 44 px high, but for links within sentences and marks that a table repeats', async () => {
	const context = await newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
	});
	const page = await context.newPage();
	for (const path of KINDS) {
		await visit(page, path);
		const small = await page.evaluate(() => {
			/** A control is as large as itself, its label, around it or beside it, or the row that its area covers. */
			const size = (each: Element) => {
				const beside = document.querySelector(`[type=checkbox][id="${each.id}"] + label`);
				const { width, height } = (
					each.closest('label') ??
					beside ??
					(each.matches('.toc li > :first-child') ? each.parentElement! : each)
				).getBoundingClientRect();
				return { width, height };
			};
			const isInSentence = (each: Element) =>
				each.matches(
					'.ref, svg a, .matrix td a, .text a, .notes a, .entry a, .said a, .plain-title a, .about p a, .about li a, th a',
				);
			return [...document.querySelectorAll('a, button, input, select, summary')]
				.filter((each) => each.getClientRects().length > 0 && !isInSentence(each))
				.filter((each) => !each.matches('.skip') && size(each).height < 43.5)
				.map((each) => `${each.outerHTML.slice(0, 90)} ${size(each).height}`);
		});
		expect(small, path).toEqual([]);
	}
	await context.close();
});

test('the focus is always seen', async () => {
	for (const path of ['index.html', '2015/ministries/customs.html', 'search.html?q=公积金']) {
		const page = await newPage({ viewport: { width: 1440, height: 900 } });
		await visit(page, path);
		for (let step = 0; step < 40; step++) {
			await page.keyboard.press('Tab');
			const seen = await page.evaluate(() => {
				const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
				/** A field thickens the line under it, which may be its neighbour's too. */
				const boxShadow =
					[document.activeElement!, document.activeElement!.parentElement!]
						.map((each) => getComputedStyle(each).boxShadow)
						.find((shadow) => shadow !== 'none') ?? 'none';
				const { top, bottom } = document.activeElement!.getBoundingClientRect();
				const isMarked =
					(outlineStyle === 'solid' && outlineWidth !== '0px') || boxShadow !== 'none';
				return document.activeElement === document.body ||
					(isMarked && bottom > 0 && top < innerHeight)
					? ''
					: document.activeElement!.outerHTML.slice(0, 120);
			});
			expect(seen, `${path}, step ${step}`).toBe('');
		}
		await page.close();
	}
});

test('the dropped menu goes on a tap beside it and on Escape, which leads back to its word', async () => {
	const context = await newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
	});
	const page = await context.newPage();
	await page.goto(`${host.base}2015/ministries/customs.html`);
	const menu = page.locator('.menu');
	const isOpen = () => menu.evaluate((each: HTMLDetailsElement) => each.open);
	await menu.locator('summary').tap();
	expect(await isOpen()).toBe(true);
	await page.waitForFunction(() => document.querySelector('script[src*="drop.js"]'));
	await page.touchscreen.tap(195, 800);
	await expect.poll(isOpen).toBe(false);
	await menu.locator('summary').tap();
	await menu.locator('nav a').first().focus();
	await page.keyboard.press('Escape');
	await expect.poll(isOpen).toBe(false);
	expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('导航');
	await menu.locator('summary').tap();
	await page.locator('[type=search]').focus();
	await expect.poll(isOpen).toBe(false);
	await context.close();
});

/** Long pages, of which most is far below the window of a phone. */
const LONG = [
	'2015/numbers.html',
	'2015/registers/systems.html',
	'2015/figures.html',
	'2015/figures/explorer.html',
	'2015/figures/successors.html',
	'2015/sources.html',
	'2015/full.html',
	'2015/ministries/customs.html',
];

test('who hears a page is told all that stands on it, also what is far below', async () => {
	const page = await newPage({ viewport: { width: 390, height: 800 } });
	const driver = await page.context().newCDPSession(page);
	for (const path of LONG) {
		await visit(page, path);
		const { nodes } = await driver.send('Accessibility.getFullAXTree');
		const told = new Set(
			// The words of a label are the name of its box.
			nodes.map(({ name }) => String(name?.value).replace(/\s+/g, '')),
		);
		const printed = await page.locator('main').evaluate((main) => {
			const texts: string[] = [];
			const isShown = (element: Element) =>
				element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg');
			const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
			for (let node; (node = walker.nextNode() as Text | null);)
				if (isShown(node.parentElement!)) texts.push(node.data.replace(/\s+/g, ''));
			return texts.filter((text) => text.length > 1);
		});
		expect(printed.length, path).toBeGreaterThan(20);
		expect(
			printed.filter((text) => !told.has(text)),
			path,
		).toEqual([]);
	}
	await page.close();
});
