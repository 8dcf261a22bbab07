import { create } from 'fontkitten';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FONT, png } from '../scripts/figure-images/png.ts';
import { COLOURS } from '../src/figures/looks.ts';
import { data, DIST, onDisk, read } from './edition.ts';
import { host, listen, newPage, visit } from './room.ts';
import { lot, sweep } from './sweep.ts';

type Cell = string | number | null;
interface Figure {
	id: string;
	number: number;
	title: string;
	description: string;
	incomparable: string;
	page: string;
	columns: Record<string, string>;
	rows: (Record<string, Cell> & { page: string; paragraph: string })[];
}
const ids = globSync('data/2015/figures/*.json', { cwd: DIST })
	.map((path) => /([^/\\]+)\.json$/.exec(path)![1]!)
	.sort();
const figure = (id: string): Figure => JSON.parse(read(`data/2015/figures/${id}.json`));

test('two dozen figures and more, each with its page, its data and its pictures', () => {
	expect(ids.length).toBeGreaterThanOrEqual(24);
	const gallery = read('2015/figures.html');
	for (const id of ids) {
		const { page, title, rows } = figure(id);
		expect(read(page)).toContain(title);
		expect(gallery, id).toContain(`href="figures/${id}.html"`);
		expect(rows.length, id).toBeGreaterThan(1 - Number(id === 'surveying'));
		const csv = read(`data/2015/figures/${id}.csv`);
		expect(csv.startsWith('\uFEFF'), id).toBe(true);
		expect(csv.trim().split('\n').length - 1, id).toBe(rows.length);
	}
});

test('the rows of every figure are the numbers that they name, to the digit, and lead to their sentences', () => {
	const numbers = new Map(data('numbers').map((row) => [row.id, row]));
	let checked = 0;
	for (const id of ids)
		for (const row of figure(id).rows) {
			if (typeof row['number'] !== 'string') continue;
			const number = numbers.get(row['number'])!;
			expect(number, `${id} ${row['number']}`).toBeDefined();
			expect(row['value'], row['number']).toBe(number.value);
			expect(row['unit'] ?? '', row['number']).toBe(number.unit);
			expect(String(row['printed'])).toContain(number.quote);
			expect(row.page, row['number']).toBe(number.page);
			checked++;
		}
	expect(checked).toBeGreaterThan(150);
});

test('what is derived is what the growth implies, both readings where there are two', () => {
	const numbers = data('numbers');
	for (const [id, of, growth] of [
		['crossborder', 'n-customs-4', 'n-customs-6'],
		['crossborder', 'n-customs-10', 'n-customs-12'],
		['treasury', 'n-pboc-5', 'n-pboc-6'],
		['surveying', 'n-surveying-1', 'n-surveying-2'],
	] as const) {
		const row = figure(id).rows.find(({ number }) => number === of)!;
		const implied = numbers.find((number) => number.id === growth)!.implied;
		expect(Number(row['implied_low'])).toBeCloseTo(Number(Math.min(...implied).toPrecision(4)), 6);
		expect(Number(row['implied_high'])).toBeCloseTo(Number(Math.max(...implied).toPrecision(4)), 6);
	}
});

test('every row of every figure leads to a page and an id that are there', () => {
	for (const id of ids)
		for (const { page } of figure(id).rows) {
			const [path = '', fragment] = page.split('#');
			expect(read(path), `${id} ${page}`).toContain(`id="${fragment}"`);
		}
});

const DIGITS = '〇一二三四五六七八九';

/** A number in Han numerals, as titles spell it: 二十二, 一百三十三. */
function spelt(count: number): string {
	const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10];
	return [
		hundreds > 0 ? `${DIGITS[hundreds]}百` : '',
		tens > 0 ? `${tens > 1 || hundreds > 0 ? DIGITS[tens] : ''}十` : '',
		ones > 0 || count === 0 ? DIGITS[ones] : '',
	].join('');
}

/** The findings in the titles, counted again from the published data. */
test('what the titles say is so', () => {
	const counted = new Set<string>();
	const rows = (id: string) => {
		counted.add(id);
		return figure(id).rows;
	};
	const value = (id: string, number: string) =>
		Number(rows(id).find((row) => row['number'] === number)!['value']);
	const titled = (id: string, ...parts: (string | number)[]) => {
		for (const part of parts) expect(figure(id).title, id).toContain(String(part));
	};
	const printed = (id: string, number: string) =>
		String(rows(id).find((row) => row['number'] === number)!['printed']);

	const rates = rows('housing-channels').filter(({ unit }) => unit === '%');
	expect(rates.at(-1)).toMatchObject({ label: '手机App' });
	titled('housing-channels', `${rates[0]!['value']}%`, `${rates.at(-1)!['value']}%`);
	const counts = ['02', '03'].map(
		(id) => rows('proposals').filter((row) => row['recommendation'] === id).length,
	);
	const all = Map.groupBy(rows('proposals'), (row) => String(row['recommendation']));
	expect(
		[...all.values()]
			.map(({ length }) => length)
			.sort((a, b) => b - a)
			.slice(0, 2),
	).toEqual(counts);
	expect(value('crossborder', 'n-customs-9')).toBeLessThan(value('crossborder', 'n-customs-4'));
	expect(value('crossborder', 'n-customs-10')).toBeGreaterThan(value('crossborder', 'n-customs-5'));
	const less = (id: string, from: string, to: string) => 1 - value(id, to) / value(id, from);
	expect(less('fujian-police', 'n-public-security-4', 'n-public-security-5')).toBeGreaterThan(0.8);
	const cycle = less('fujian-police', 'n-public-security-6', 'n-public-security-7');
	expect(cycle).toBeGreaterThan(0.74);
	expect(cycle).toBeLessThan(0.75);
	const fates = rows('successors').map(({ fate }) => fate);
	const ended = fates.filter((fate) => fate === '不再保留').length;
	titled('successors', spelt(fates.length), `${spelt(ended)}个已不再保留`);
	expect(value('air-quality', 'n-environment-5')).toBeGreaterThan(
		2 * value('air-quality', 'n-environment-4'),
	);
	const growth = (number: string) => value('payment-growth', number);
	expect(Math.floor(growth('n-pboc-3') / 10)).toBe(5);
	expect(Math.round(growth('n-pboc-4') / 10)).toBe(3);
	expect(growth('n-pboc-4')).toBeLessThan(30);
	titled('payment-growth', '五成多', '近三成');
	titled('treasury', printed('treasury', 'n-pboc-8'), printed('treasury', 'n-pboc-6'));
	expect(value('treasury', 'n-pboc-8')).toBeGreaterThan(value('treasury', 'n-pboc-6'));
	const late = rows('cut-offs').filter(({ iso }) => String(iso) > '2015-12-31');
	titled('cut-offs', late.length === 2 ? '两节' : spelt(late.length));
	const begun = rows('timeline').map(({ iso }) => String(iso).split('/')[0]!);
	expect(begun.indexOf('2015-11-01')).toBe(begun.indexOf('2015-11') - 1);
	const years = rows('timeline').map(({ iso }) => /\d{4}/.exec(String(iso))![0]);
	const within = years.filter((year) => year === '2015').length;
	titled('timeline', `${spelt(years.length)}项`, '近半在2015年', years[0]!);
	expect(within / years.length).toBeGreaterThan(0.45);
	expect(within / years.length).toBeLessThan(0.5);
	titled('court-sites', printed('court-sites', 'n-spc-7'), printed('court-sites', 'n-spc-9'));
	titled('procuratorate', printed('procuratorate', 'n-spp-6'), '不到3万');
	expect(value('procuratorate', 'n-spp-7')).toBeLessThan(30_000);
	titled(
		'social-insurance',
		`${spelt(value('social-insurance', 'n-social-security-6'))}省`,
		`${spelt(value('social-insurance', 'n-social-security-5'))}省`,
	);
	const provinces = new Set(rows('provinces').map(({ province }) => province)).size;
	titled('provinces', `${spelt(provinces)}个见于原文`);
	titled('ludian', printed('ludian', 'n-earthquake-3'), printed('ludian', 'n-earthquake-4'));
	for (const [low, high] of [
		['n-aqsiq-3', 'n-aqsiq-4'],
		['n-aqsiq-5', 'n-aqsiq-6'],
	] as const)
		expect(value('clearance', high)).toBeGreaterThan(value('clearance', low));
	titled(
		'forestry',
		`${spelt(value('forestry', 'n-forestry-2') + value('forestry', 'n-forestry-3'))}项`,
	);
	titled('surveying', printed('surveying', 'n-surveying-1'), printed('surveying', 'n-surveying-2'));
	titled('csrc', printed('csrc', 'n-csrc-3'), printed('csrc', 'n-csrc-4'));
	titled('clean-up', printed('clean-up', 'n-press-8'), printed('clean-up', 'n-press-10'));
	const without = (key: string) => rows('glance').filter((row) => row[key] === 0).length;
	titled('glance', `${spelt(without('case'))}节没有案例`, `${spelt(without('numbers'))}节没有数字`);
	const most = Math.max(...rows('glance').map((row) => Number(row['numbers'])));
	expect(rows('glance').find((row) => row['numbers'] === most)!['section']).toBe('housing');
	expect(figure('glance').description).toContain(
		`${spelt(rows('glance').filter((row) => row['numbers'] === 0).length)}节没有数字`,
	);
	const systems = new Set(rows('levels').map(({ label }) => String(label).split('，')[0])).size;
	const counties = rows('levels').filter(({ levels }) => String(levels).includes('县级')).length;
	titled('levels', `${spelt(systems)}个系统`, `${spelt(counties)}个通到县级`);
	const exact = rows('precision').filter((row) => row['precision'] === null).length;
	titled('precision', '八成多');
	expect(exact / rows('precision').length).toBeGreaterThan(0.8);
	expect(exact / rows('precision').length).toBeLessThan(0.9);
	for (const count of [rows('precision').length, exact])
		expect(figure('precision').description).toContain(spelt(count));
	const proposing = [...Map.groupBy(rows('proposal-links'), (row) => row['ministry']).values()];
	const once = proposing.filter(({ length }) => length === 1).length;
	titled('proposal-links', `${spelt(proposing.length)}个部门`, `${spelt(once)}个只提一项`);
	const channels = Map.groupBy(rows('channels'), (row) => row['column']);
	titled('channels', `${spelt(channels.get('网站')!.length)}节`, '两倍');
	expect(channels.get('网站')!.length).toBe(2 * channels.get('微信')!.length);
	const units = [...Map.groupBy(rows('explorer'), (row) => row['unit'])].sort(
		([, a], [, b]) => b.length - a.length,
	);
	expect(units[0]![0]).toBe('个');
	const reaches = units.map(([, all]) => {
		const values = all.map((row) => Number(row['value']));
		return Math.max(...values) / Math.min(...values);
	});
	const [, furthest] = units[reaches.indexOf(Math.max(...reaches))]!;
	const ordered = furthest.sort((a, b) => Number(a['value']) - Number(b['value']));
	expect(ordered[0]!['unit']).toBe('元');
	titled('explorer', String(ordered[0]!['printed']), String(ordered.at(-1)!['printed']));
	const branches = rows('trees').map((row) => Number(row['value']));
	for (const [, count] of figure('trees').title.matchAll(/1\+(\d)/g))
		expect(branches).toContain(Number(count));
	// No title goes uncounted.
	expect([...counted].sort()).toEqual([...ids].sort());
});

test('the gallery tells what states something from what helps to look for it, and each tool is led to', () => {
	const [findings = '', tools = ''] = read('2015/figures.html').split('查阅工具</h2>');
	for (const [id, page] of [
		['precision', '2015/numbers.html'],
		['explorer', '2015/numbers.html'],
		['proposal-links', '2015/chapters/4.html'],
	] as const) {
		expect(findings, id).not.toContain(`href="figures/${id}.html"`);
		expect(tools, id).toContain(`href="figures/${id}.html"`);
		expect(read(page), id).toContain(`figures/${id}.html">图${figure(id).number}　`);
	}
});

/** Sections whose sentences a figure draws, and the figure that stands with them. */
test('a sentence leads to the figure that draws its numbers, and back', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	for (const [section, id, number] of [
		['housing', 'housing-channels', 1],
		['customs', 'crossborder', 3],
		['press', 'clean-up', 21],
		['spc', 'court-sites', 11],
	] as const) {
		await page.goto(`${host.base}2015/ministries/${section}.html`);
		const marker = page.locator(`.text a.ref[href="#fig-${id}"]`).first();
		expect(await marker.getAttribute('data-n')).toBe(`图${number}`);
		expect(await marker.textContent()).toBe('');
		const back = await page
			.locator(`#fig-${id} svg a`)
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
		expect(back.length, section).toBeGreaterThan(1);
		for (const link of back) {
			expect(link).toMatch(/^#(case-)?p\d+-s\d+$/);
			expect(await page.locator(link).count(), link).toBe(1);
		}
	}
	await page.goto(`${host.base}2015/recommendations/03.html`);
	await page.locator('.text a.ref[href$="figures/proposals.html"]').click();
	expect(page.url()).toContain('2015/figures/proposals.html');
	await page.close();
});

test('every sign of every picture is in the font, and its picture is the same each time', () => {
	const font = create(readFileSync(FONT)) as { hasGlyphForCodePoint: (code: number) => boolean };
	for (const id of ids) {
		const svg = read(`data/2015/figures/${id}.svg`);
		const text = [...svg.matchAll(/>([^<]+)</g)].map(([, lettering]) => lettering!).join('');
		const missing = [...new Set(text)].filter(
			(sign) => !/\s/.test(sign) && !font.hasGlyphForCodePoint(sign.codePointAt(0)!),
		);
		expect(missing, `${id}: add the signs to the font, see CONTRIBUTING.md`).toEqual([]);
		expect(svg, id).toContain(`（fig-${id}）`);
		expect(svg, id).toContain(`图${figure(id).number}`);
	}
	const [first] = ids;
	const made = Buffer.from(png(read(`data/2015/figures/${first}.svg`)));
	expect(made.equals(readFileSync(join(DIST, `data/2015/figures/${first}.png`)))).toBe(true);
	expect(made.subarray(1, 4).toString()).toBe('PNG');
	expect(made.length).toBeGreaterThan(10_000);
});

test('the colours of the pictures are those of the pages', () => {
	const page = read('2015/figures.html').toLowerCase();
	for (const colour of Object.values(COLOURS)) expect(page).toContain(colour);
});

test('the table of proposals is whole without scripts, and with them takes another order', async () => {
	const still = await newPage({ javaScriptEnabled: false });
	await still.goto(`${host.base}2015/chapters/4.html`);
	expect(await still.locator('.matrix tbody tr').count()).toBe(22);
	expect(await still.locator('.matrix tbody td a').count()).toBe(47);
	expect(await still.locator('.matrix-order').isVisible()).toBe(false);
	await still.close();
	const page = await newPage();
	await page.goto(`${host.base}2015/chapters/4.html`);
	const first = page.locator('.matrix tbody tr').first().locator('th');
	expect(await first.textContent()).toContain('政协');
	await page.selectOption('.matrix-order select', 'text');
	expect(await first.textContent()).toContain('中办');
	await page.selectOption('.matrix-order select', { index: 2 });
	const chosen = await page.locator('.matrix tbody tr:not(.faint) td.chosen a').count();
	expect(chosen).toBe(3);
	expect(await page.locator('.matrix tbody tr').count()).toBe(22);
	await page.close();
});

test('the explorer shows the numbers of one unit, each a link, also from disk; without scripts all', async () => {
	const units = Map.groupBy(figure('explorer').rows, (row) => String(row['unit']));
	for (const [base, width] of [
		[host.base, 1440],
		[onDisk('/'), 390],
	] as const) {
		const page = await newPage({ viewport: { width, height: 900 } });
		const said = listen(page);
		await page.goto(`${base}2015/figures/explorer.html`);
		const dots = page.locator('.panels svg:visible a');
		const rows = page.locator('.data tbody tr:visible');
		await expect.poll(() => dots.count()).toBe(units.get('元')!.length);
		expect(await rows.count()).toBe(units.get('元')!.length);
		for (const unit of ['条', '%']) {
			const option = page.locator('.explore option', { hasText: `以“${unit}”计` });
			await page.selectOption('.explore select', await option.getAttribute('value'));
			await expect.poll(() => dots.count()).toBe(units.get(unit)!.length);
			expect(await rows.count()).toBe(units.get(unit)!.length);
			expect(await rows.last().locator('[data-label=单位]').textContent()).toBe(unit);
		}
		expect(await dots.first().getAttribute('href')).toMatch(/ministries\/.*#.*-s\d+$/);
		expect(said).toEqual([]);
		await page.close();
	}
	const still = await newPage({ javaScriptEnabled: false });
	await still.goto(`${host.base}2015/figures/explorer.html`);
	expect(await still.locator('.panels > div:visible').count()).toBe(units.size);
	expect(await still.locator('.data tbody tr:visible').count()).toBe(
		figure('explorer').rows.length,
	);
	await still.close();
});

test('with #embed only the figure stays; without scripts, too', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto(`${host.base}2015/figures/crossborder.html#embed`);
	expect(await page.locator('figure.fig').isVisible()).toBe(true);
	for (const part of ['.top', '.foot', '.crumb', '.data', '.quote', '.turn'])
		expect(await page.locator(part).first().isVisible(), part).toBe(false);
	await page.close();
});

test('an embedded figure is as high as the frame that is offered for it', sweep(), async () => {
	const page = await newPage({ javaScriptEnabled: false, viewport: { width: 720, height: 300 } });
	for (const id of lot(ids, (_, index) => index % 4 === 1)) {
		await page.goto('about:blank');
		await page.goto(`${host.base}2015/figures/${id}.html#embed`);
		const code = await page.locator('.copy code').textContent();
		const [, given] = /height="(\d+)"/.exec(code!)!;
		const needed = await page
			.locator('main')
			.evaluate((main) => main.getBoundingClientRect().bottom);
		expect(Number(given), id).toBeGreaterThanOrEqual(Math.floor(needed));
		expect(Number(given), id).toBeLessThan(needed + 130);
	}
	await page.close();
});

test.each([
	['with scripts', true],
	['without', false],
])(
	'the links of an embedded figure leave its frame, %s, those of the drawing too',
	async (_, on) => {
		const page = await newPage({ javaScriptEnabled: on });
		page.setDefaultTimeout(5000);
		const other = `${host.base}other.html`;
		const src = `${host.base}2015/figures/crossborder.html#embed`;
		await page.route(other, (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<iframe src="${src}" width="720" height="800"></iframe>`,
			}),
		);
		for (const link of ['.panels svg a', '.embedded a', '.acts a[href="#cite"]']) {
			await page.goto(other);
			const frame = page.frameLocator('iframe');
			await frame.locator(link).first().dispatchEvent('click');
			await expect
				.poll(() => page.url(), { message: link })
				.toMatch(/2015\/(ministries|figures)\//);
		}
		await page.close();
	},
);

test('a figure on its own page is drawn for its measure, and all below it ends at one right edge', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	for (const width of [1440, 390, 360]) {
		await page.setViewportSize({ width, height: 300 });
		for (const id of ['crossborder', 'housing-channels', 'glance', 'trees']) {
			await page.goto(`${host.base}2015/figures/${id}.html`);
			const { sizes, edges, key } = await page.evaluate(measured);
			for (const size of sizes) {
				expect(size, `${id} at ${width}`).toBeGreaterThan(12.9);
				expect(size, `${id} at ${width}`).toBeLessThan(14.4);
			}
			expect(new Set(edges).size, `${id} at ${width}`).toBe(1);
			if (width === 1440) expect(key, id).toBeGreaterThan(edges[0]!);
		}
	}
	await page.close();
});

test('no line of a figure’s words tears a numeral from its unit, and two references stand apart', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	for (const width of [1440, 768, 390, 320]) {
		await page.setViewportSize({ width, height: 300 });
		for (const path of ['figures/crossborder', 'figures/clean-up', 'ministries/customs']) {
			await page.goto(`${host.base}2015/${path}.html`);
			const whole = await page
				.locator('.fig .nb:visible')
				.evaluateAll((all) =>
					all.map((each) => ({ text: each.textContent, lines: each.getClientRects().length })),
				);
			expect(whole.length, path).toBeGreaterThan(1);
			expect(
				whole.filter(({ lines }) => lines !== 1),
				`${path} at ${width}`,
			).toEqual([]);
		}
		await page.goto(`${host.base}2015/figures/crossborder.html`);
		const said = await page.locator('.key .nb').allTextContents();
		expect(said).toContain('4倍');
	}
	await page.goto(`${host.base}2015/ministries/pboc.html`);
	const second = page.locator('.ref[data-n="图7"] + .ref[data-n="图8"]');
	const gap = await second.evaluate((each) => {
		const [first, then] = [each.previousElementSibling!, each];
		const [before, after] = [getComputedStyle(first), getComputedStyle(then)];
		const end = first.getBoundingClientRect().right - parseFloat(before.paddingRight);
		const start = then.getBoundingClientRect().left + parseFloat(after.paddingLeft);
		return (start - end) / parseFloat(after.fontSize);
	});
	expect(gap).toBeCloseTo(0.5, 1);
	await page.close();
});

test('on a phone a row of a table is its item and labels with their values', async () => {
	const page = await newPage({ viewport: { width: 390, height: 300 } });
	await page.goto(`${host.base}2015/figures/crossborder.html`);
	const cells = page.locator('.data tbody tr:first-child td');
	const labels = await cells.evaluateAll((all) =>
		all.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
	);
	expect(labels).toEqual(['原文', '数值', '单位', '推算上年', '出处']);
	const lefts = await cells.evaluateAll((all) =>
		all.map((cell) => {
			const range = document.createRange();
			range.selectNodeContents(cell);
			return Math.min(...[...range.getClientRects()].map(({ left }) => left));
		}),
	);
	expect(new Set(lefts.map(Math.round)).size, 'values stand under one another').toBe(1);
	await page.close();
});

test('search finds figures by what they say', async () => {
	const page = await newPage();
	await visit(page, 'search.html?q=窗口时间减逾八成');
	const links = await page
		.locator('a[href*="figures/fujian-police.html"]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(links.length).toBeGreaterThan(0);
	await page.close();
});

test('what is cited and embedded carries the whole address of the page, where there is one', async () => {
	const page = await newPage();
	await page.goto(`${host.base}2015/figures/forestry.html`);
	const address = `${host.base}2015/figures/forestry.html`;
	await expect.poll(() => page.locator('.copy').first().textContent()).toContain(address);
	expect(await page.locator('.copy code').textContent()).toContain(`src="${address}#embed"`);
	await page.goto(onDisk('2015/figures/forestry.html'));
	expect(await page.locator('.copy').first().textContent()).not.toContain('file:');
	await page.close();
});

/** Sizes of labels as they are seen, the right edges of what stands under the drawing, and where the key begins. Runs in the page, and so stands on its own. */
function measured(): { sizes: number[]; edges: number[]; key: number } {
	const seen = (selector: string) =>
		[...document.querySelectorAll<HTMLElement>(selector)].filter(
			(each) => each.getClientRects().length > 0,
		);
	const sizes = seen('.panels svg').map((svg) => {
		return (13 * svg.clientWidth) / (svg as unknown as SVGSVGElement).viewBox.baseVal.width;
	});
	const edges = seen('.panels, .src, .data, .quote, .turn').map((each) =>
		Math.round(each.getBoundingClientRect().right),
	);
	return { sizes, edges, key: seen('.read')[0]!.getBoundingClientRect().left };
}
