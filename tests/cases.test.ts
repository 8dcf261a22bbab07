import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe.ts';
import { data, onDisk, read, report } from './edition.ts';
import { host, listen, newPage, overflow } from './room.ts';

const CASES = '2015/cases.html';
const FIELDS = ['chapter', 'body', 'place', 'result'] as const;

/** The rows that are shown, with what they are. */
const rows = (page: Page) =>
	page
		.locator('li[data-result]')
		.evaluateAll((all) =>
			all
				.filter((row) => row.getClientRects().length > 0)
				.map((row) => ({ ...(row as HTMLElement).dataset }) as Record<string, string>),
		);
const counted = (page: Page) => page.locator('.pick output').textContent();
const option = (page: Page, field: string, value: string) =>
	page.locator(`select[name=${field}] option[value="${value}"]`);

test('without scripts all cases stand there, each with a gist of its own, and no form', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto(host.base + CASES);
	expect(await page.locator('form.pick').isVisible()).toBe(false);
	const gists = await page.locator('li[data-result] p').allTextContents();
	expect(new Set(gists.map((gist) => gist.trim())).size).toBe(30);
	for (const gist of gists) expect([...gist.trim()].length).toBeLessThanOrEqual(60);
	await page.close();
});

test('the published table says what the page says, a row a case, each leading to its text', async () => {
	const published = csvParse(read('data/2015/cases.csv').replace('\uFEFF', ''));
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto(host.base + CASES);
	const shown = await page.locator('li[data-result]').evaluateAll((all) =>
		all.map((row) => ({
			title: row.querySelector('a')!.textContent!.trim(),
			gist: row.querySelector('p')!.textContent!.trim(),
			results: row.querySelector('.facts span')!.textContent!.replaceAll('、', '|'),
		})),
	);
	await page.close();
	expect(published.map(({ title, gist, results }) => ({ title, gist, results }))).toEqual(shown);
	const cases = new Map(
		report().chapters.flatMap(({ sections }) =>
			sections.flatMap(({ id, paragraphs }) =>
				paragraphs.some(({ kind }) => kind === 'case')
					? [[id, `2015/cases/${id}.html`] as const]
					: [],
			),
		),
	);
	expect(new Map(published.map(({ section, page }) => [section, page]))).toEqual(cases);
});

test('bodies, chapters and places are those of the text, and a gist says no number of its own', async () => {
	const page = await newPage();
	await page.goto(host.base + CASES);
	const entities = data('entities');
	const found = await page.locator('li[data-result]').evaluateAll((all) =>
		all.map((row) => ({
			...(row as HTMLElement).dataset,
			text: row.querySelector('.facts')!.textContent!,
			gist: row.querySelector('p')!.textContent!,
			title: row.querySelector('a')!.textContent!.trim(),
		})),
	);
	const expected = report().chapters.flatMap(({ id: chapter, sections }) =>
		sections.flatMap((section) => {
			const studies = section.paragraphs.filter(({ kind }) => kind === 'case');
			return studies.length > 0
				? [{ chapter, section, text: studies.map(({ reading }) => reading).join('') }]
				: [];
		}),
	);
	expect(found).toHaveLength(30);
	for (const [index, { chapter, section, text }] of expected.entries()) {
		const row = found[index]! as (typeof found)[number] & Record<string, string>;
		expect([row['chapter'], row['body'], row.title]).toEqual([chapter, section.id, section.title]);
		const places = entities.filter(
			({ type, mentions }) =>
				type === 'place' &&
				mentions.some(
					(each) => each.page.includes(`/${section.id}.html`) && each.paragraph.startsWith('case-'),
				),
		);
		for (const { name } of places) expect(row.text, section.id).toContain(name);
		expect(row['place'] === '', section.id).toBe(places.length === 0);
		for (const numeral of row.gist.match(/\d[\d.]*/g) ?? [])
			expect(text, section.id).toContain(numeral);
	}
	await page.close();
});

test('every option shows as many cases as it says, and the groups narrow each other', async () => {
	const page = await newPage();
	await page.goto(host.base + CASES);
	expect(await counted(page)).toBe('30个');
	for (const field of FIELDS) {
		const options = await page
			.locator(`select[name=${field}] option:not([value=""])`)
			.evaluateAll((all) =>
				all.map((each) => ({
					value: (each as HTMLOptionElement).value,
					count: Number(/\d+$/.exec(each.textContent!)![0]),
				})),
			);
		expect(options.length).toBeGreaterThan(2);
		for (const { value, count } of options) {
			await page.selectOption(`select[name=${field}]`, value);
			const shown = await rows(page);
			expect(shown.length, value).toBe(count);
			expect(count, value).toBeGreaterThan(0);
			for (const row of shown) expect(row[field]!.split('|'), value).toContain(value);
			expect(await counted(page)).toBe(`${count}个`);
		}
		await page.selectOption(`select[name=${field}]`, '');
	}
	await page.selectOption('select[name=result]', '办理提速');
	expect(await option(page, 'chapter', '3').textContent()).toMatch(/\s0$/);
	expect(await option(page, 'chapter', '3').isDisabled()).toBe(true);
	expect(await page.locator('[aria-labelledby=chapter-3]').isVisible()).toBe(false);
	await page.selectOption('select[name=chapter]', '2');
	expect((await rows(page)).map(({ body }) => body)).toEqual(['public-security']);
	await page.getByRole('button', { name: '恢复默认' }).click();
	await expect.poll(() => counted(page)).toBe('30个');
	await expect.poll(() => new URL(page.url()).search).toBe('');
	await page.close();
});

test('the choice stands in the address, which can be shared; what the form does not know chooses nothing', async () => {
	const page = await newPage();
	await page.goto(host.base + CASES);
	await page.selectOption('select[name=place]', { label: '云南省　1' });
	await page.selectOption('select[name=result]', '分析监测');
	const shared = page.url();
	const wanted = await rows(page);
	expect(wanted.map(({ body }) => body)).toEqual(['earthquake']);
	const other = await newPage();
	await other.goto(shared);
	expect(await rows(other)).toEqual(wanted);
	expect(await other.locator('select[name=result]').inputValue()).toBe('分析监测');
	await other.goto(`${host.base}${CASES}?result=没有&chapter=9`);
	expect(await counted(other)).toBe('30个');
	await other.goto(`${host.base}${CASES}?place=云南省&chapter=3`);
	expect(await counted(other)).toBe('无相合者');
	await other.goto(`${host.base}2015/numbers.html?kind=growth&order=down`);
	expect(await other.locator('select[name=order]').inputValue()).toBe('down');
	expect(await other.locator('.nums tbody tr:visible').first().getAttribute('data-kind')).toBe(
		'growth',
	);
	await page.close();
	await other.close();
});

test('from disk it filters the same; at 320 px nothing runs over; axe finds nothing in a filtered list', async () => {
	const page = await newPage({ viewport: { width: 320, height: 800 } });
	const said = listen(page);
	await page.goto(onDisk(CASES));
	await page.selectOption('select[name=chapter]', '3');
	expect(await counted(page)).toBe('6个');
	expect(page.url()).toMatch(/cases\.html\?chapter=3$/);
	expect(await overflow(page)).toBe(0);
	expect(said).toEqual([]);
	await page.close();
	const live = await newPage();
	await live.goto(`${host.base}${CASES}?chapter=2`);
	expect(await faults(live)).toEqual([]);
	await live.close();
});
