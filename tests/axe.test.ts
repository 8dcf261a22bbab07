import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SEEN, violations } from './axe.ts';
import { host, newPage, restyle } from './room.ts';

const SECTION = '2015/ministries/customs.html';

/** The rules that what is planted breaks; that about targets is tried only where it is asked for. */
const FAULTS = [
	...['aria-valid-attr', 'color-contrast', 'image-alt', 'label', 'link-in-text-block'],
	'scrollable-region-focusable',
];

test.each([SECTION, '2015/figures/forestry.html'])(
	'on %s a fault of each kind is found, looking at one of each look',
	async (path) => {
		const page = await newPage({ viewport: { width: 390, height: 900 } });
		await page.goto(host.base + path);
		await page.evaluate(plant);
		const found = await violations(page);
		expect(found.map(({ id }) => id).sort()).toEqual(FAULTS);
		expect(firsts(found)).toEqual(firsts(await violations(page, undefined, 'all')));
		const seen = await violations(page, SEEN);
		expect(seen.map(({ id }) => id).sort()).toEqual([...SEEN].sort());
		expect(firsts(seen)).toEqual(firsts(await violations(page, SEEN, 'all')));
		await page.close();
	},
);

test.each([SECTION, 'index.html'])(
	'on %s one of each look tells as much as all, where colours are right and where they are not',
	async (path) => {
		const page = await newPage();
		await page.goto(host.base + path);
		expect(await kindsFound(page, true)).toEqual(await kindsFound(page, false));
		await restyle(page, 'a, small, td, h2 { color: #8d8d8d !important }');
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const [each, all] = [await kindsFound(page, true), await kindsFound(page, false)];
			expect(each).toEqual(all);
			if (colorScheme === 'light') expect(each.length).toBeGreaterThan(3);
		}
		await page.close();
	},
);

test('of pages that show it again, the first is told of a look, and whatever differs from it', async () => {
	const page = await newPage({ viewport: { width: 390, height: 900 } });
	await page.goto(host.base + SECTION);
	expect(await violations(page, undefined, 'new')).toEqual([]);
	expect(await violations(page, SEEN, 'new')).toEqual([]);
	await page.evaluate(plant);
	expect((await violations(page, undefined, 'new')).map(({ id }) => id).sort()).toEqual(FAULTS);
	expect(await violations(page, SEEN, 'new')).toEqual([]);
	await page.close();
});

/** Makes faults in what stands on a page. Runs in the page, and so stands on its own. */
function plant(): void {
	// Lettering that pales, among others of its kind that do not.
	const lettered = [...document.querySelectorAll<HTMLElement>('main :is(p, li, td, q)')].filter(
		(each) =>
			each.getClientRects().length > 0 &&
			[...each.childNodes].some((node) => node.nodeName === '#text' && node.nodeValue!.length > 20),
	);
	lettered.at(-1)!.style.color = '#b5b5b5';
	// A link that only its colour tells from its sentence.
	const sentence = lettered.find(({ tagName }) => tagName === 'P')!;
	const link = Object.assign(document.createElement('a'), { href: '#main', textContent: '见此处' });
	link.style.cssText = 'color: #333; text-decoration-line: none';
	sentence.style.color = '#000';
	sentence.append(link, '，而句子在链接之后继续。');
	// A field without a name, a picture without words, an attribute that is none.
	const box = document.querySelector('[type=search]')!;
	for (const name of ['aria-label', 'placeholder', 'title']) box.removeAttribute(name);
	for (const label of document.querySelectorAll('label[for=q]')) label.remove();
	sentence.before(document.createElement('img'));
	sentence.setAttribute('aria-lable', '句');
	// Two targets that no finger can tell apart, and a region that no key can scroll.
	const targets = document.createElement('div');
	targets.append(
		...['甲', '乙'].map((textContent) => {
			const button = Object.assign(document.createElement('button'), { textContent });
			button.style.cssText =
				'display: block; block-size: 8px; min-block-size: 0; inline-size: 30px; padding: 0; font-size: 6px; color: #000; background: #fff';
			return button;
		}),
	);
	const region = document.createElement('div');
	region.style.cssText = 'block-size: 40px; overflow-y: scroll; color: #000; background: #fff';
	region.innerText = '一行\n'.repeat(20);
	sentence.before(targets, region);
}

/** The first element that breaks each rule, by its tag. */
const firsts = (found: Awaited<ReturnType<typeof violations>>) =>
	found.map(({ id, nodes }) => `${id}: ${/^<[^>]*>/.exec(nodes[0]!.replace(' data-look=""', ''))}`);

/** The rules that are broken, with the kinds of elements that break them. */
async function kindsFound(page: Page, isEach: boolean): Promise<string[]> {
	const found = await violations(page, undefined, isEach ? 'each' : 'all');
	const kinds = found.flatMap(({ id, nodes }) =>
		nodes.map((html) => `${id} ${/^<\w+/.exec(html)} ${/^[^>]*?(class="[^"]*")/.exec(html)?.[1]}`),
	);
	return [...new Set(kinds)].sort();
}
