import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { data, read } from './edition.ts';
import { choose, openSettings, reader, type Settings } from './reader.ts';
import { host, newPage, visit } from './room.ts';
import { lot, sweep } from './sweep.ts';

const PLAIN = '2015/full.html';
const ANNOTATED = '2015/annotated.html';

/** What of a page a selector names, as it was built. */
const built = (path: string, selector: string) =>
	selectAll(selector, unified().use(rehypeParse).parse(read(path)));

/** The notes of a unit on its own page. */
const notesOn = (page: string): string[] =>
	built(page, '.notes li').map(({ properties }) => `${properties['id']}`);

/** The pages of the units, as the annotated text leads to them, with the unit’s id. */
const units = built(ANNOTATED, '.whose a:last-child').map(({ properties }) => {
	const page = `2015/${properties['href']}`;
	return { page, id: /([^/]+)\.html$/.exec(page)![1]! };
});

test('each note stands once, numbered as on its section’s page, with its marker; and each figure of a section', () => {
	expect(units).toHaveLength(1 + 4 + 38 + 11 + 1);
	const expected = units.flatMap(({ page, id }) => notesOn(page).map((note) => `${id}-${note}`));
	expect(expected).toHaveLength(data('notes').total);
	const notes = built(ANNOTATED, '.notes li').map(({ properties }) => properties['id']);
	expect(notes).toEqual(expected);
	const markers = built(ANNOTATED, '.ref[id]').map(({ properties }) => properties['id']);
	expect(markers.toSorted()).toEqual(expected.map((id) => `ref-${id}`).toSorted());
	const numerals = (path: string) =>
		built(path, '.ref[id]').map(({ properties }) => properties['dataN']);
	expect(numerals(ANNOTATED)).toEqual(units.flatMap(({ page }) => numerals(page)));
	const drawn = (path: string) => built(path, 'figure').map(({ properties }) => properties['id']);
	expect(drawn(ANNOTATED)).toEqual(units.flatMap(({ page }) => drawn(page)));
	expect(drawn(ANNOTATED).length).toBeGreaterThan(15);
});

test('after its heading a section says whose it is, with its notes and figures counted', () => {
	const said = (path: string, link: string) =>
		built(path, `.whose:has(a[href="${link}"]) > *`).map((each) =>
			each.children.map((text) => (text.type === 'text' ? text.value : '')).join(''),
		);
	expect(said(PLAIN, 'ministries/customs.html#notes')).toEqual(['海关总署', '注15条', '图3']);
	expect(said(ANNOTATED, 'ministries/customs.html')).toEqual([
		...['海关总署', '注15条', '图3', '单页'],
	]);
	expect(said(PLAIN, 'recommendations/03.html#notes')[0]).toBe('9个部门提出');
	const counted = built(PLAIN, '.whose a[href$="#notes"]').map(
		({ properties, children: [text] }) => {
			const page = `2015/${`${properties['href']}`.split('#')[0]}`;
			expect(text, page).toMatchObject({ value: `注${notesOn(page).length}条` });
			return page;
		},
	);
	expect(counted).toEqual(units.map(({ page }) => page).filter((page) => notesOn(page).length > 0));
});

/** How notes may be set beside their words. */
const SET: [how: string, set: Settings][] = [
	['as it comes', {}],
	['in small type', { size: 'small' }],
	['in the tightest lines', { lead: 'tight' }],
	['in the largest type', { size: 'largest', lead: 'looser' }],
	['in elder mode', { elder: 'on' }],
];

test.each(lot(SET, (_, index) => index % 3 === 0))(
	'wide, %s: notes stand beside their words, none over another, of whichever section',
	sweep(),
	async (_, set) => {
		const context = await reader(set, { viewport: { width: 1440, height: 900 } });
		const page = await context.newPage();
		await page.goto(host.base + ANNOTATED);
		const faults = await page.evaluate(() => {
			const found: string[] = [];
			let above = 0;
			const isInOrder = 'elder' in document.documentElement.dataset;
			for (const unit of document.querySelectorAll<HTMLElement>('.unit')) {
				unit.style.contentVisibility = 'visible';
			}
			for (const note of document.querySelectorAll('.notes li')) {
				const { top, bottom, left } = note.getBoundingClientRect();
				const marker = document.getElementById(`ref-${note.id}`)!;
				const text = marker.closest('.unit')!.querySelector('.text')!.getBoundingClientRect();
				if (left < text.right) found.push(`${note.id} is not beside the text`);
				if (top < above) found.push(`${note.id} lies over the one before by ${above - top}`);
				if (!isInOrder && top < marker.getBoundingClientRect().top - 12)
					found.push(`${note.id} stands above its words`);
				above = bottom;
			}
			return found;
		});
		expect(faults).toEqual([]);
		await context.close();
	},
);

test('a note far down rises from the foot of a phone without a script, and lights its marker at a desk', async () => {
	const still = await newPage({
		viewport: { width: 390, height: 800 },
		hasTouch: true,
		javaScriptEnabled: false,
	});
	await visit(still, `${ANNOTATED}#customs-term-h2010`);
	const box = (await still.locator('[id="customs-term-h2010"]').boundingBox())!;
	expect(Math.round(box.y + box.height)).toBe(800);
	await still.close();

	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	await visit(page, ANNOTATED);
	for (const id of ['press', 'tourism']) {
		const marker = page.locator(`[id^="ref-${id}-"]`).last();
		await marker.scrollIntoViewIfNeeded();
		await marker.hover();
		const note = (await marker.getAttribute('id'))!.replace('ref-', '');
		const lit = page.locator(`.notes li.lit[id="${note}"] > div`);
		await lit.waitFor();
		const { y, height } = (await lit.boundingBox())!;
		expect(y + height).toBeLessThanOrEqual(900);
	}
	await page.close();
});

test('a kind that is switched off leaves every section, and 只看原文 leaves the text alone; no script is needed', async () => {
	const page = await newPage({
		viewport: { width: 1440, height: 900 },
		javaScriptEnabled: false,
	});
	await visit(page, ANNOTATED);
	const shown = (selector: string) => page.locator(`${selector}:visible`).count();
	await page.locator('.filter summary').click();
	await page.locator('.filter label', { hasText: '名词' }).locator('input').uncheck();
	expect(await shown('.unit [data-kind=名词]')).toBe(0);
	expect(await shown('.unit .notes li')).toBeGreaterThan(100);
	await page.locator('.filter label', { hasText: '只看原文' }).locator('input').check();
	for (const ours of ['.ref', '.notes li', 'figure', '.whose']) expect(await shown(ours)).toBe(0);
	await page.close();
});

test('who chose 附注 finds 通读 with notes from every page, and is led back in the same way', async () => {
	const context = await reader();
	const page = await context.newPage();
	const through = page.locator('.top nav').first().getByText('通读');
	const forms = page.getByRole('navigation', { name: '通读' });
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(host.base + PLAIN);
	await forms.getByText('附注').click();
	await page.waitForURL(host.base + ANNOTATED);
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await expect.poll(() => through.getAttribute('href')).toBe('../annotated.html');
	// What is set in the dialog leaves it as it is.
	await choose(page, '黑体');
	await through.click();
	await page.waitForURL(host.base + ANNOTATED);
	await forms.getByText('原文').click();
	await page.waitForURL(host.base + PLAIN);
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await openSettings(page);
	await expect.poll(() => through.getAttribute('href')).toBe('../full.html');
	expect(await page.evaluate(() => localStorage['edition:settings'])).toBe(
		'{"set":{"face":"hei"}}',
	);
	await context.close();
});

test('on paper a heading names its body, and the notes of a section stand behind its figures', async () => {
	const page = await newPage({ viewport: { width: 567, height: 900 } });
	await page.emulateMedia({ media: 'print' });
	await page.goto(host.base + PLAIN);
	const finance = page.locator('#finance-title + .whose');
	expect(await finance.innerText()).toBe('财政部');
	await page.goto(host.base + ANNOTATED);
	expect(await page.locator('#customs-title + .whose').innerText()).toBe('海关总署');
	const behind = await page.evaluate(() =>
		[...document.querySelectorAll('.unit')].map((unit) => {
			const others = [...unit.children].filter((each) => !each.matches('.notes'));
			const end = Math.max(...others.map((each) => each.getBoundingClientRect().bottom));
			const notes = unit.querySelector('.notes')?.getBoundingClientRect();
			return !notes || notes.top >= end - 1;
		}),
	);
	expect(behind).not.toContain(false);
	await page.close();
});
