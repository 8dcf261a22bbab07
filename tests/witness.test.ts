import type { Nodes } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Page } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { blocks, files, onDisk, read, report } from './edition.ts';
import { proof, TEXTS } from './proof.ts';
import { newPage, visit } from './room.ts';

/** The page of the witness that belongs to the page of a unit. */
const besides = (page: string) => page.replace(/^2015\/(?:\w+\/)?/, '2015/witness/');
const textOf = (node: Nodes): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const textsIn = (page: string, selector: string): string[] =>
	selectAll(selector, unified().use(rehypeParse).parse(read(page))).map(textOf);

/** The emendations: the unit, what the witness has, what is read. */
const EMENDED = [
	['1', '', '监督'],
	['3', '券', '监'],
	['csrc', '券', '监'],
	['sasac', '', '监督'],
	['scopsr', '~', '—'],
	['statistics', '畅', '程'],
];

test('on the left of the pages stands every line of the witness, on the right the reading text, and nothing else', () => {
	const wanted = Map.groupBy(blocks(report()), ({ page }) => besides(page.split('#')[0]!));
	expect([...wanted.keys()].sort()).toEqual(files('2015/witness/!(index).html'));
	expect(wanted.size).toBe(2 + 4 + 38 + 11);
	for (const [page, own] of wanted) {
		const ordered = own.toSorted((a, b) => a.lines[0] - b.lines[0]);
		const lines = ordered.flatMap(({ received }) => received.split('\n'));
		expect(textsIn(page, '.was p'), page).toEqual(lines);
		expect(textsIn(page, 'td.is'), page).toEqual(ordered.map(({ reading }) => reading));
		const rows = selectAll('tbody tr', unified().use(rehypeParse).parse(read(page)));
		expect(rows.map(({ properties }) => properties['id'])).toEqual(ordered.map(({ id }) => id));
	}
});

test('of the six emendations each side marks the changed characters alone, and the note is one step away', () => {
	for (const [unit, received, reading] of EMENDED) {
		const page = `2015/witness/${unit}.html`;
		expect(textsIn(page, '.was .em'), page).toEqual([received]);
		expect(textsIn(page, '.is .em'), page).toEqual([reading]);
		expect(textsIn(page, '.apparatus q .em'), page).toEqual([received, reading]);
		expect(read(page)).toMatch(/<a href="[^"]+#e-[\w-]+">注\d+<\/a>/);
	}
	const others = files('2015/witness/!(index).html').filter(
		(page) => !EMENDED.some(([unit]) => page.endsWith(`/${unit}.html`)),
	);
	expect(others).toHaveLength(49);
	for (const page of others) expect(textsIn(page, '.em, .apparatus, [type=checkbox]')).toEqual([]);
});

test('within the text a mark is as small as the change: 程, 监督', () => {
	const marked = TEXTS.flatMap((page) => textsIn(page, '.text .em'));
	const once = EMENDED.map(([, , reading]) => reading!);
	// Again on both pages of the whole text, and on that of the case study.
	expect(marked.sort()).toEqual([...once, ...once, ...once, '程'].sort());
	expect(textsIn('2015/chapters/1.html', '.text a:has(.em)')).toEqual([
		'国务院国有资产监督管理委员会',
	]);
});

test('from a section and from its case study one step leads to their lines, and back', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	for (const unit of ['press', 'customs']) {
		await visit(page, `2015/ministries/${unit}.html`);
		await page.locator('.plate').getByText('对照').click();
		expect(page.url()).toMatch(new RegExp(`/2015/witness/${unit}\\.html$`));
		await page.locator('.acts a').first().click();
		expect(page.url()).toMatch(new RegExp(`/2015/ministries/${unit}\\.html$`));
		await visit(page, `2015/cases/${unit}.html`);
		await page.locator('.plate').getByText('对照').click();
		expect(await page.locator(':target').innerText()).toContain('成功案例');
	}
	await page.close();
});

test('in a wide window the columns stand level, with a number at every line of the witness', async () => {
	const page = await newPage({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
	await page.goto(onDisk('2015/witness/tax.html'));
	const rows = await page.locator('tbody tr').evaluateAll((all) =>
		all.map((row) => {
			const [was, is] = [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
			const numbers = [...row.querySelectorAll('p')].map(
				(line) => getComputedStyle(line, '::before').content,
			);
			return { isLevel: was!.top === is!.top && was!.right <= is!.left, numbers };
		}),
	);
	expect(rows.map(({ isLevel }) => isLevel)).toEqual([true, true, true]);
	expect(rows.flatMap(({ numbers }) => numbers)).toEqual(
		[34, 35, 36, 37].map((line) => `"第${line}行" / ""`),
	);
	await page.close();
});

test('on a phone the reading stands alone, with what was received above what was emended', async () => {
	const page = await newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
	await page.goto(onDisk('2015/witness/statistics.html'));
	expect(await page.locator('.was').first().isVisible()).toBe(false);
	const [base, above] = await page.locator('ruby').evaluate((ruby) => {
		const rt = ruby.querySelector('rt')!;
		return [
			[ruby.textContent, ruby.getBoundingClientRect().top],
			[getComputedStyle(rt, '::before').content, rt.getBoundingClientRect().top],
		] as const;
	});
	expect([base![0], above![0]]).toEqual(['程', '"畅"']);
	expect(above![1]).toBeLessThan(base![1]);
	await page.close();
});

test('the reading is set as on the page of its section: no line tears years, a dash or a last word', async () => {
	const page = await newPage();
	for (const unit of ['culture', 'scopsr', 'statistics', 'opening']) {
		await visit(page, `2015/witness/${unit}.html`);
		for (const width of [320, 390, 768, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			const { lines, faults } = await proof(page, 'td.is');
			expect(lines).toBeGreaterThan(10);
			expect(faults, `${unit} at ${width}`).toEqual([]);
		}
	}
	await page.close();
});

test.each([390, 1440])(
	'at %s px 只显校改 leaves the emendations and takes all other marks away, without a script',
	async (width) => {
		const page = await newPage({ viewport: { width, height: 844 }, javaScriptEnabled: false });
		await page.goto(onDisk('2015/witness/statistics.html'));
		const before = await marksOn(page);
		expect(before.rules).toHaveLength(1);
		expect(before.rules).not.toContain(before.text);
		expect(before.signs).toBe(1);
		await page.getByText('只显校改').click();
		const after = await marksOn(page);
		expect(after).toEqual({ ...before, rules: [before.text], signs: 0 });
		await page.close();
	},
);

/** The colours of the text, of what rules changed and of what was emended, and how many signs are seen. */
function marksOn(page: Page) {
	return page.evaluate(() => {
		const seen = (selector: string) =>
			[...document.querySelectorAll(`.witness ${selector}`)].filter(
				(each) => each.getClientRects().length > 0,
			);
		const colours = (selector: string) => [
			...new Set(seen(selector).map((each) => getComputedStyle(each).color)),
		];
		return {
			text: colours('td.is')[0]!,
			rules: colours('.rule'),
			emended: colours('.em'),
			signs: seen('.rule').filter((each) => /[␣¶]/.test(getComputedStyle(each, '::before').content))
				.length,
		};
	});
}
