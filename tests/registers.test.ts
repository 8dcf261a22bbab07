import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe.ts';
import { data, onDisk } from './edition.ts';
import { listen, LOW, newPage, overflow, restyle, visit } from './room.ts';

const SYSTEMS = '2015/registers/systems.html';
const REGISTERS = ['systems', 'documents', 'places', 'bodies', 'people', 'events'].map(
	(name) => `2015/registers/${name}.html`,
);

/** The ids of the entries that are shown, as they follow each other in the document. */
const shown = (page: Page) =>
	page
		.locator('.entry')
		.evaluateAll((all) =>
			all.filter((each) => each.getClientRects().length > 0).map(({ id }) => id),
		);
const counted = (page: Page) => page.locator('.pick output').textContent();

test('without scripts the letters lead to what begins with them, and each letter stands once, in its order', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	for (const path of REGISTERS) {
		await visit(page, path);
		const ways = await page.locator('.letters a').allTextContents();
		const heads = await page.locator('.letter h2').allTextContents();
		expect(ways, path).toEqual(heads);
		expect(heads, path).toEqual([...new Set(heads)].toSorted());
		expect(await page.locator('form.pick').isVisible(), path).toBe(false);
	}
	await visit(page, SYSTEMS);
	await page.locator('.letters a', { hasText: 'J' }).click();
	await expect.poll(() => new URL(page.url()).hash).toBe('#letter-j');
	// Not its inner text, which is nothing as long as it is far and not laid out.
	const first = await page.locator('[aria-labelledby=letter-j] .entry').first().textContent();
	expect(first).toMatch(/^监察执法系统/);
	await page.close();
});

test('金税三期 is found under J, and leads to the name that the text has for it', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await visit(page, SYSTEMS);
	const way = page.locator('[aria-labelledby=letter-j] .see', { hasText: '金税三期' });
	await way.getByRole('link', { name: '全国国地税统一的核心业务系统' }).click();
	expect(new URL(page.url()).hash).toBe('#sys-tax-core-business');
	await page.close();
});

test('numerals come before letters, and a name stands by the sound of its words', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	for (const [path, letter, ids] of [
		[SYSTEMS, '0', ['sys-water-one-plus-seven', 'sys-lishui-archives', 'sys-12309']],
		[SYSTEMS, 'h', ['sys-h2010', 'sys-environment-website']],
		['2015/registers/places.html', 'c', ['place-chengdu', 'place-chongqing']],
		['2015/registers/bodies.html', 'h', ['customs', 'environment']],
	] as const) {
		await visit(page, path);
		const under = page.locator(`[aria-labelledby=letter-${letter}] .entry`);
		const found = await under.evaluateAll((all) => all.map(({ id }) => id));
		expect(found.slice(0, ids.length), path).toEqual(ids);
	}
	await page.close();
});

test('in the order of the text entries follow each other as the report first names them, heard as seen', async () => {
	const page = await newPage();
	await visit(page, SYSTEMS);
	const bySound = await shown(page);
	await page.selectOption('select[name=order]', { label: '依原文' });
	const inText = data('entities').filter(({ type }) => type === 'system');
	expect(await shown(page)).toEqual(inText.map(({ id }) => id));
	expect(await page.locator('.letters, .letter, .see').filter({ visible: true }).count()).toBe(0);
	expect(new URL(page.url()).search).toBe('?order=text');
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: '恢复默认' }).click();
	await expect.poll(() => shown(page)).toEqual(bySound);
	expect(await page.getByRole('button', { name: '恢复默认' }).isVisible()).toBe(false);
	await visit(page, '2015/registers/bodies.html?order=text&group=中央部门');
	expect(await shown(page)).toEqual(data('ministries').map(({ id }) => id));
	await page.close();
});

test('a kind is shown alone, with its letters and no others, from disk, too; its old address chooses it', async () => {
	const page = await newPage({ viewport: { width: 320, height: 800 } });
	const said = listen(page);
	await page.goto(onDisk(SYSTEMS));
	await page.selectOption('select[name=group]', '数据库');
	expect(await counted(page)).toBe('21条');
	expect(await shown(page)).toHaveLength(21);
	const heads = await page.locator('.letter h2:visible').allTextContents();
	expect(await page.locator('.letters a:visible').allTextContents()).toEqual(heads);
	expect(heads.length).toBeLessThan(15);
	expect(await page.locator('.see', { hasText: '金税三期' }).isVisible()).toBe(false);
	expect(await overflow(page)).toBe(0);
	const old = await newPage();
	await old.goto(`${onDisk(SYSTEMS)}#g2`);
	await expect.poll(() => counted(old)).toBe('31条');
	expect(await old.locator('select[name=group]').inputValue()).toBe('平台');
	expect(said).toEqual([]);
	await page.close();
	await old.close();
});

test('no quotation leaves one character alone on a last line, and a source begins where the quotation does, on a phone at the right edge', async () => {
	const page = await newPage();
	for (const path of REGISTERS) {
		await visit(page, path);
		await restyle(page, '.entry { content-visibility: visible !important }');
		for (const width of [320, 390, 768, 1440]) {
			await page.setViewportSize({ width, height: LOW });
			expect(await page.evaluate(endings), `${path} at ${width}`).toEqual([]);
		}
	}
	await page.close();
});

/** The quotations whose last line is one character, and those whose source is set in, or on a phone stands elsewhere than at the right edge. Runs in the page. */
function endings(): string[] {
	const topOf = (node: Text, at: number) => {
		const range = document.createRange();
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		return range.getBoundingClientRect().top;
	};
	return [...document.querySelectorAll('.entry li')].flatMap((row) => {
		const link = row.querySelector('a')!;
		const source = row.querySelector('small')!.getBoundingClientRect();
		const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
		const tops: number[] = [];
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			for (const { index } of node.data.matchAll(/[\p{L}\p{N}]/gu)) tops.push(topOf(node, index));
		}
		const isAlone = tops.length > 2 && tops.at(-1)! - tops.at(-2)! > 10;
		const { left, bottom } = link.getBoundingClientRect();
		const isSetIn =
			innerWidth < 768
				? Math.abs(source.right - row.getBoundingClientRect().right) > 1
				: source.top >= bottom - 4 && Math.abs(source.left - left) > 1;
		return isAlone || isSetIn ? [link.textContent] : [];
	});
}
