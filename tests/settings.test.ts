import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults, faultsIn, SEEN } from './axe.ts';
import { diskReader } from './disk.ts';
import { blocks, onDisk, report, textsOf } from './edition.ts';
import { control, openSettings, reader, type Settings } from './reader.ts';
import { host, listen, newPage, overflow, visit } from './room.ts';
import { openSlowly, shiftsOn, watchShifts } from './shifts.ts';
import { lot, sweep } from './sweep.ts';

const SECTION = '2015/ministries/customs.html';
const root = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const sizeOfText = (page: Page) =>
	page
		.locator('.text p')
		.first()
		.evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
const ground = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** The text of every block of the page without what the edition adds. */
const textOfBlocks = async (page: Page) =>
	(await page.locator('[data-lines]').evaluateAll(textsOf)).map(({ text }) => text);

test('what is set holds at once and on every other page, until it is reset', async () => {
	const context = await reader();
	const page = await context.newPage();
	await page.goto(host.base + SECTION);
	const size = await sizeOfText(page);
	const paper = await ground(page);
	await openSettings(page);
	await control(page, '特大').check();
	expect(await sizeOfText(page)).toBeGreaterThan(size * 1.3);
	await control(page, '更宽').check();
	await control(page, '黑体').check();
	await control(page, '深色').check();
	expect(await ground(page)).not.toBe(paper);
	const expected = { size: 'larger', lead: 'looser', face: 'hei', theme: 'dark' };
	for (const path of [
		SECTION,
		'2015/full.html',
		'2015/opening.html',
		'2015/recommendations/03.html',
	]) {
		await page.goto(host.base + path);
		expect(await root(page), path).toMatchObject(expected);
		expect(await sizeOfText(page), path).toBeGreaterThan(size * 1.3);
		const face = page.locator('.text p').first();
		expect(await face.evaluate((p) => getComputedStyle(p).fontFamily)).toMatch(/^"PingFang SC"/);
	}
	await openSettings(page);
	await page.getByRole('button', { name: '恢复默认' }).click();
	expect(await page.locator('dialog.settings [role=status]').textContent()).toBe('已恢复默认。');
	await page.goto(host.base + SECTION);
	expect(await root(page)).toEqual({});
	expect(await sizeOfText(page)).toBe(size);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await context.close();
});

test('size and spacing keep the rhythm: every paragraph is whole lines high', async () => {
	for (const set of [
		{},
		{ size: 'large', lead: 'loose' },
		{ elder: 'on', size: 'largest' },
	] as Settings[]) {
		const context = await reader(set, { viewport: { width: 390, height: 800 } });
		const page = await context.newPage();
		await page.goto(host.base + SECTION);
		const rests = await page.locator('.text p[data-lines]').evaluateAll((all) =>
			all.map((p) => {
				const lines = p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight);
				return Math.abs(lines - Math.round(lines));
			}),
		);
		for (const rest of rests) expect(rest, JSON.stringify(set)).toBeLessThan(0.02);
		await context.close();
	}
});

test('nothing flashes: attributes stand before the body does, and nothing is painted without the sheet', async () => {
	const context = await reader({ size: 'largest', theme: 'dark', hide: '名词', elder: 'on' });
	const page = await context.newPage();
	// The scripts that come later must have no part in it.
	await page.route('**/*.js*', (route) => route.abort());
	const { promise: isParsed, resolve: release } = Promise.withResolvers<void>();
	await page.route('**/settings.css*', async (route) => {
		await isParsed;
		await route.continue();
	});
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			observer.disconnect();
			Object.assign(window, { atBody: { ...document.documentElement.dataset } });
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(host.base + SECTION, { waitUntil: 'commit' });
	await page.locator('.foot').waitFor({ state: 'attached' });
	release();
	await page.waitForLoadState();
	expect(await page.evaluate(() => (window as never as { atBody: Settings }).atBody)).toEqual({
		size: 'largest',
		theme: 'dark',
		hide: '名词',
		elder: 'on',
	});
	const times = () =>
		page.evaluate(() => {
			const sheet = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(
				({ name }) => name.includes('/settings.css?v='),
			)!;
			const [paint] = performance.getEntriesByType('paint');
			return { loaded: sheet.responseEnd, painted: paint?.startTime };
		});
	await expect.poll(async () => (await times()).painted).toBeDefined();
	const { loaded, painted } = await times();
	expect(painted).toBeGreaterThanOrEqual(loaded);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
		'dark',
	);
	expect(await page.locator('.notes li[data-kind=名词]').first().isVisible()).toBe(false);
	expect(await page.locator('.notes li[data-kind=口径]').first().isVisible()).toBe(true);
	await context.close();
});

test('other sites of the host can set what readers can, and nothing else', async () => {
	const context = await reader();
	const page = await context.newPage();
	await page.goto(`${host.base}404.html`);
	const planted = {
		set: {
			size: 'largest',
			theme: 'dark"><img src=x>',
			lead: 7,
			engine: 'none',
			style: 'display:none',
		},
		css: 'body{display:none}',
	};
	await page.evaluate((kept) => (localStorage['edition:settings'] = kept), JSON.stringify(planted));
	await page.route('**/settings.js*', (route) => route.abort());
	for (const path of ['404.html', SECTION]) {
		await page.goto(host.base + path);
		expect(await root(page), path).toEqual({ size: 'largest' });
		expect(await page.locator('h1').isVisible(), path).toBe(true);
		expect(await page.evaluate(() => document.adoptedStyleSheets.length), path).toBe(0);
	}
	await page.unroute('**/settings.js*');
	await page.reload();
	// What an older edition kept beside the settings goes.
	await expect
		.poll(() => page.evaluate(() => localStorage['edition:settings']))
		.toBe('{"set":{"size":"largest"}}');
	await context.close();
});

test('every setting that the dialog offers is known before the first paint', async () => {
	const context = await reader();
	const page = await context.newPage();
	await page.goto(host.base + SECTION);
	await openSettings(page);
	await page.locator('dialog.settings').evaluate((dialog) => {
		for (const group of dialog.querySelectorAll('fieldset'))
			[...group.querySelectorAll<HTMLElement>('[type=radio]')].at(-1)?.click();
		for (const box of dialog.querySelectorAll<HTMLElement>('[type=checkbox]')) box.click();
	});
	await page.waitForSelector('[data-layered]');
	const { layered: _, ...set } = await root(page);
	expect(Object.keys(set).length).toBe(9);
	await page.route('**/*.js*', (route) => route.abort());
	await page.reload();
	expect(await root(page)).toEqual(set);
	await context.close();
});

test.each([
	['over http', () => host.base],
	['from disk', () => onDisk('/')],
])('a browser that constructs no sheets takes the styles from files, %s', async (_, base) => {
	const page = await newPage();
	await page.addInitScript(() => {
		Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
		window.CSSStyleSheet = class {
			constructor() {
				throw new TypeError('Illegal constructor');
			}
		} as never;
	});
	await page.goto(base() + SECTION);
	const size = await sizeOfText(page);
	await openSettings(page);
	await control(page, '最大').check();
	await expect.poll(() => sizeOfText(page)).toBeGreaterThan(size * 1.4);
	const sheets = () =>
		page.evaluate(() =>
			[...document.styleSheets]
				.flatMap(({ href }) => href ?? [])
				.map((href) => href.replace(/.*\/|\?.*/g, '')),
		);
	await expect.poll(sheets).toEqual(['settings.css', 'panel.css']);
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect.poll(sheets).toContain('hits.css');
	await page.close();
});

test('nothing moves when the scripts arrive', async () => {
	const page = await newPage();
	await watchShifts(page);
	for (const path of [SECTION, 'index.html']) {
		await openSlowly(page, path);
		expect(await shiftsOn(page), path).toEqual([]);
	}
	await page.close();
});

test('without scripts, and without its own script, no dead button is shown', async () => {
	const still = await newPage({ javaScriptEnabled: false });
	await still.goto(host.base + SECTION);
	expect(await still.locator('.set').isVisible()).toBe(false);
	expect(await still.getByRole('button').count()).toBe(0);
	await still.close();
	const cut = await newPage();
	await cut.route('**/client.js*', (route) => route.abort());
	await cut.goto(host.base + SECTION);
	expect(await cut.locator('.set').isVisible()).toBe(false);
	await cut.close();
});

test('blocked storage is no error: the settings hold for the page, and that is said', async () => {
	const page = await newPage();
	const said = listen(page);
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('blocked', 'SecurityError');
				},
			});
	});
	await page.goto(host.base + SECTION);
	const size = await sizeOfText(page);
	await openSettings(page);
	await control(page, '最大').check();
	expect(await sizeOfText(page)).toBeGreaterThan(size * 1.5);
	expect(await page.locator('dialog.settings [role=status]').textContent()).toContain(
		'只在本页有效',
	);
	await page.goto(`${host.base}2015/full.html`);
	expect(await sizeOfText(page)).toBe(size);
	expect(said).toEqual([]);
	await page.close();
});

test('nonsense in the storage is left out', async () => {
	const context = await reader();
	const page = await context.newPage();
	for (const kept of [
		'{',
		'null',
		'[]',
		'{"set":{"size":"9","bad-name":"x"},"css":1}',
		'{"set":7}',
	]) {
		await page.goto(`${host.base}404.html`);
		await page.evaluate((text) => localStorage.setItem('edition:settings', text), kept);
		await page.goto(host.base + SECTION);
		await openSettings(page);
		expect(await control(page, '最大').isChecked(), kept).toBe(false);
		await control(page, '最大').check();
		expect(
			await page.evaluate(() => JSON.parse(localStorage['edition:settings']).set),
			kept,
		).toEqual({
			size: 'largest',
		});
	}
	await context.close();
});

test('长者模式 shows the values it sets, leaves out those it has no room for, and takes them back', async () => {
	const context = await reader({ theme: 'dark' });
	const page = await context.newPage();
	await visit(page, SECTION);
	await page.locator('.set').click();
	const chosen = (name: string) => page.locator(`dialog [name=${name}]:checked`).inputValue();
	const elder = page.locator('dialog [name=elder]');
	expect([await chosen('size'), await chosen('contrast')]).toEqual(['', '']);
	await elder.check();
	expect([await chosen('size'), await chosen('contrast')]).toEqual(['larger', 'more']);
	expect(await page.locator('dialog [name=size]:disabled').count()).toBe(2);
	const type = () =>
		page.locator('.text').evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	const large = await type();
	await elder.uncheck();
	expect(await root(page)).toEqual({ theme: 'dark' });
	await page.locator('dialog [name=size][value=larger]').check();
	expect(await type()).toBeCloseTo(large, 0);
	await context.close();
});

test('in 长者模式 and by choice no link in the text has a line until it is met', async () => {
	for (const set of [{ elder: 'on' }, { unlined: 'on' }]) {
		const context = await reader(set as Record<string, string>);
		const page = await context.newPage();
		await visit(page, SECTION);
		const link = page.locator('.text a[href*=systems]').first();
		const line = () => link.evaluate((a) => getComputedStyle(a).textDecorationLine);
		await expect.poll(line).toBe('none');
		await link.hover();
		expect(await line()).toBe('underline');
		await context.close();
	}
});

test('everything can be done from the keyboard, and Escape gives the focus back', async () => {
	const page = await newPage();
	await page.goto(host.base + SECTION);
	await page.locator('[type=search]').focus();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('set');
	await page.keyboard.press('Enter');
	await page.locator('dialog.settings[open]').waitFor();
	expect(await page.locator('.set').getAttribute('aria-expanded')).toBe('true');
	await page.keyboard.press('Space');
	expect(await root(page)).toEqual({ elder: 'on' });
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	expect(await root(page)).toEqual({ elder: 'on', size: 'largest' });
	const stops = new Set<string>();
	for (let step = 0; step < 20; step++) {
		await page.keyboard.press('Tab');
		stops.add(
			await page.evaluate(() => {
				const { name, value, textContent } = document.activeElement as HTMLInputElement;
				return name ? `${name} ${value}` : (textContent ?? '');
			}),
		);
		const isVisible = await page.evaluate(() => {
			const shown = document.activeElement!.closest('label, button');
			return !shown || getComputedStyle(shown).outlineStyle !== 'none';
		});
		expect(isVisible, [...stops].at(-1)).toBe(true);
	}
	for (const stop of [
		'lead ',
		'face ',
		'contrast more',
		'theme ',
		'layer ',
		'kind 校勘',
		'plain on',
		'恢复默认',
		'完成',
	])
		expect([...stops], stop).toContain(stop);
	await page.keyboard.press('Escape');
	expect(await page.locator('dialog.settings').isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('set');
	await expect.poll(() => page.locator('.set').getAttribute('aria-expanded')).toBe('false');
	await page.close();
});

test('kinds switched in a page’s own filter are remembered, and those of other pages with them', async () => {
	const context = await reader({ hide: '机构' });
	const page = await context.newPage();
	await page.goto(host.base + SECTION);
	await page.locator('.filter summary').click();
	await page.locator('.filter label', { hasText: '名词' }).locator('input').uncheck();
	const kept = () => page.evaluate(() => JSON.parse(localStorage['edition:settings'] ?? '{}').set);
	await expect.poll(kept).toEqual({ hide: '名词 机构' });
	await page.goto(`${host.base}2015/ministries/tax.html`);
	const box = page.locator('.filter label', { hasText: '名词' }).locator('input');
	await expect.poll(() => box.isChecked()).toBe(false);
	expect(await page.locator('.notes li[data-kind=名词]').first().isVisible()).toBe(false);
	await page.locator('.filter summary').click();
	await page.locator('#plain').check();
	await expect.poll(kept).toEqual({ hide: '名词 机构', plain: 'on' });
	await page.goto(host.base + SECTION);
	expect(await page.locator('.text .ref').first().isVisible()).toBe(false);
	await openSettings(page);
	expect(await control(page, '只看原文').isChecked()).toBe(true);
	await control(page, '只看原文').uncheck();
	await control(page, '名词').check();
	expect(await page.locator('#plain').isChecked()).toBe(false);
	expect(await kept()).toEqual({ hide: '机构' });
	await context.close();
});

test('a kind switched before the script has come is not switched back', async () => {
	const context = await reader({ hide: '口径' });
	const page = await context.newPage();
	let go = () => {};
	const waiting = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/settings.js*', async (route) => {
		await waiting;
		await route.continue();
	});
	await page.goto(host.base + SECTION, { waitUntil: 'commit' });
	await page.locator('.filter summary').click();
	await page.locator('.filter label', { hasText: '名词' }).locator('input').uncheck();
	go();
	await expect
		.poll(() => page.evaluate(() => JSON.parse(localStorage['edition:settings']).set.hide))
		.toContain('名词');
	expect(
		await page.locator('.filter label', { hasText: '名词' }).locator('input').isChecked(),
	).toBe(false);
	await context.close();
});

test(
	'底本: every block reads exactly as received, and the reading text comes back as it was',
	sweep(),
	async () => {
		const received = new Map(
			blocks(report()).map(({ lines, received }) => [lines.join('-'), received]),
		);
		const context = await reader();
		const page = await context.newPage();
		const pages = [
			'2015/ministries/customs.html',
			'2015/ministries/ethnic-affairs.html',
			'2015/chapters/3.html',
			'2015/recommendations/03.html',
			'2015/opening.html',
			'2015/closing.html',
			'2015/cases/customs.html',
			'2015/annotated.html',
		];
		for (const path of ['2015/full.html', ...lot(pages, (_, index) => index % 3 === 0)]) {
			await page.goto(host.base + path);
			// Notes and cite box another script may meanwhile have given their buttons.
			const html = () =>
				page.locator('[data-lines]').evaluateAll((all) => all.map((each) => each.outerHTML));
			const before = await html();
			const reading = await textOfBlocks(page);
			await openSettings(page);
			await control(page, '底本').check();
			await page.waitForSelector('[data-layered]');
			const lines = await page
				.locator('[data-lines]')
				.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['lines']!));
			expect(await textOfBlocks(page), path).toEqual(lines.map((of) => received.get(of)));
			expect(await page.locator('.ref:visible, .notes:visible').count(), path).toBe(0);
			expect(await page.locator('.layer').textContent(), path).toContain('底本：');
			expect(await page.locator('dialog [role=status]').textContent()).toContain('换为底本');
			const labels = await page
				.locator('.ln')
				.evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset['n'])));
			expect(labels, path).toEqual(
				lines.flatMap((of) => {
					const [first = 0, last = 0] = of.split('-').map(Number);
					return Array.from({ length: last - first + 1 }, (_, index) => first + index);
				}),
			);
			await control(page, '读本').check();
			expect(await textOfBlocks(page), path).toEqual(reading);
			expect(await html(), path).toEqual(before);
		}
		await context.close();
	},
);

test('底本 is kept, keeps the place, and can be left where it is named', async () => {
	const context = await reader({ layer: 'received' });
	const page = await context.newPage();
	await page.goto(`${host.base}2015/full.html#customs-title`);
	await page.waitForSelector('[data-layered]');
	const top = () =>
		page.locator('#customs-title').evaluate((each) => each.getBoundingClientRect().top);
	expect(Math.abs(await top())).toBeLessThan(200);
	await page.getByRole('button', { name: '回到读本' }).click();
	expect(Math.abs(await top())).toBeLessThan(200);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	// Nothing is lost to those who hear the page or move by keyboard.
	expect(await page.locator('body > [role=status]').textContent()).toBe('正文已换回读本。');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('set');
	await context.close();
});

test('底本 that does not load leaves the reading text, and says so', async () => {
	const context = await reader({ layer: 'received' });
	const page = await context.newPage();
	await page.route('**/received.js*', (route) => route.abort());
	await page.goto(host.base + SECTION);
	await expect.poll(() => page.locator('.layer').textContent()).toContain('未能载入');
	expect(await page.locator('#p1').isVisible()).toBe(true);
	await context.close();
});

test('a search that led to the page is marked in either layer', async () => {
	const context = await reader();
	const page = await context.newPage();
	await page.goto(`${host.base}search.html?q=区域通关`);
	await page.locator('a[href*="customs.html#p1"]').first().click();
	const count = () => page.locator('.stepper [role=status]').textContent();
	await expect.poll(count).toMatch(/共\d+处/);
	const before = await count();
	await openSettings(page);
	await control(page, '底本').check();
	await page.waitForSelector('[data-layered]');
	await page.keyboard.press('Escape');
	await expect.poll(count).toBe(before);
	const marked = await page.evaluate(() => [...CSS.highlights.get('found')!].map(String));
	expect(marked).toContain('区域通关');
	await page.getByRole('button', { name: '收起' }).click();
	await page.getByRole('button', { name: '回到读本' }).click();
	expect(await page.locator('.stepper').count()).toBe(0);
	await context.close();
});

test('from disk everything works the same', async () => {
	const context = await diskReader();
	const page = await context.newPage();
	const said = listen(page);
	await page.goto(onDisk(SECTION));
	await openSettings(page);
	await control(page, '底本').check();
	await control(page, '最大').check();
	await page.waitForSelector('[data-layered]');
	await page.goto(onDisk('2015/recommendations/03.html'));
	await page.waitForSelector('[data-layered]');
	expect(await root(page)).toMatchObject({ size: 'largest', layer: 'received' });
	expect(said).toEqual([]);
	await context.close();
});

test('the dialog does not scroll sideways with the largest settings', async () => {
	const set = { elder: 'on', size: 'largest', lead: 'looser', face: 'hei' };
	const context = await reader(set);
	const page = await context.newPage();
	for (const width of [320, 768]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(host.base + SECTION);
		await openSettings(page);
		const dialog = page.locator('dialog.settings');
		expect(
			await dialog.evaluate((each) => each.scrollWidth - each.clientWidth),
		).toBeLessThanOrEqual(0);
	}
	await context.close();
});

test.each<Settings>([
	{ elder: 'on', theme: 'light' },
	{ elder: 'on', theme: 'dark', size: 'largest' },
	{ contrast: 'more', theme: 'dark' },
	{ layer: 'received', theme: 'dark' },
])('axe finds nothing with %j, on phone and desk, dialog closed and open', async (set) => {
	const context = await reader(set);
	const page = await context.newPage();
	/** All rules on a phone, and in a wide window those that settings and widths can change. */
	const check = async (what: string) => {
		for (const width of [390, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			const found = await faults(page, width > 390 ? SEEN : undefined);
			expect(found, `${what} ${width}`).toEqual([]);
		}
	};
	// Every kind of page once, in the mode that changes most; a section in the others.
	const kinds = ['index.html', 'search.html?q=海关', '2015/cases.html'];
	for (const path of set['size'] ? [...kinds, SECTION] : [SECTION]) {
		await visit(page, path);
		if (set['layer'] && /index|customs/.test(path)) await page.waitForSelector('[data-layered]');
		await check(path);
	}
	await openSettings(page);
	await check('the dialog');
	await context.close();
});

test('the page for lost addresses, which has no settings, follows what was set elsewhere', async () => {
	const elder = await (await reader({ elder: 'on' })).newPage();
	await visit(elder, '404.html');
	expect(await root(elder)).toEqual({ elder: 'on' });
	const views = [
		['light', 390, SEEN],
		['dark', 1440, SEEN],
	] as const;
	expect(await faultsIn(elder, views)).toEqual([]);
	await elder.context().close();
	const set = { elder: 'on', size: 'largest', lead: 'looser', face: 'hei' };
	const largest = await (await reader(set)).newPage();
	await visit(largest, '404.html');
	for (const width of [320, 768]) {
		await largest.setViewportSize({ width, height: 800 });
		expect(await overflow(largest), `sideways at ${width}`).toBe(0);
	}
	await largest.context().close();
});

test('targets are large in elder mode', async () => {
	const context = await reader({ elder: 'on' }, { viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.goto(host.base + SECTION);
	await openSettings(page);
	for (const height of await page
		.locator('dialog.settings label, dialog.settings button, .top a:visible, .set')
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height)))
		expect(height).toBeGreaterThanOrEqual(48);
	await context.close();
});

test('paper is paper: what is set for the screen does not reach it', async () => {
	const context = await reader({ theme: 'dark', elder: 'on', size: 'largest' });
	const page = await context.newPage();
	await page.goto(host.base + SECTION);
	await page.emulateMedia({ media: 'print' });
	expect(await ground(page)).toBe('rgb(255, 255, 255)');
	expect(await sizeOfText(page)).toBeCloseTo((11 * 96) / 72, 1);
	expect(await page.locator('.set').isVisible()).toBe(false);
	await context.close();
});
