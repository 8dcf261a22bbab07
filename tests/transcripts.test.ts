import { selectAll } from 'hast-util-select';
import type { Page } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { blocksOn, read } from './edition.ts';
import { TEXTS } from './proof.ts';
import { openSettings } from './reader.ts';
import { host, newPage, visit } from './room.ts';
import { spoken } from './speech/spoken.ts';

/** A page of every kind, by the name of its transcript. */
const KINDS = {
	cover: 'index.html',
	contents: '2015/contents.html',
	opening: '2015/opening.html',
	chapter: '2015/chapters/1.html',
	section: '2015/ministries/customs.html',
	cases: '2015/cases.html',
	case: '2015/cases/customs.html',
	recommendation: '2015/recommendations/02.html',
	witness: '2015/witness/statistics.html',
	figures: '2015/figures.html',
	figure: '2015/figures/crossborder.html',
	numbers: '2015/numbers.html',
	register: '2015/registers/places.html',
	bodies: 'bodies/index.html',
	body: 'bodies/customs.html',
	search: 'search.html?q=公积金',
	versions: '2015/versions.html',
	about: '2015/about.html',
	lost: '404.html',
};
const TEXT_KINDS = [KINDS.opening, KINDS.chapter, KINDS.section, KINDS.case, KINDS.recommendation];
const RENEW =
	'If it should be said otherwise now, run: npx vitest run tests/transcripts.test.ts -u — and read the diff as somebody who only hears it.';

test.each(Object.entries(KINDS))('%s is said as its transcript has it', async (kind, path) => {
	const page = await met(path);
	await expectTranscript(page, kind);
	await page.close();
});

test('the settings are said as their transcript has it', async () => {
	const page = await met(KINDS.section);
	await openSettings(page);
	await expectTranscript(page, 'settings');
	await page.close();
});

test.each(TEXT_KINDS)(
	'on %s every sentence is said whole, and its markers behind it',
	async (path) => {
		const page = await met(path);
		const said = await spoken(page);
		expect(said).toMatch(/。(‹图\d+›)*(‹注\d+，..›)+$/m);
		const text = heard(said.replace(MARKERS, ''));
		for (const block of blocksOn(path)) expect(text).toContain(heard(block.text));
		await page.close();
	},
);

test('on every page of the text a sentence owns the markers in it, and none else', () => {
	let markers = 0;
	for (const path of TEXTS) {
		const tree = unified().use(rehypeParse).parse(read(path));
		for (const sentence of selectAll('.text span:not([class]):has(> .ref)', tree)) {
			const own = selectAll('.ref[id]', sentence).map(({ properties }) => properties['id']);
			expect(sentence.properties['ariaOwns'] ?? [], path).toEqual(own);
			markers += own.length;
		}
	}
	expect(markers).toBeGreaterThan(400);
});

test('on a phone a section is said as in a wide window', async () => {
	const page = await met(KINDS.section);
	const wide = await spoken(page);
	await page.setViewportSize({ width: 390, height: 844 });
	const [, main = ''] = /^正文\n(.*)^页脚/ms.exec(wide)!;
	expect(main).toContain('‹注14，核算›');
	expect(heard(await spoken(page))).toContain(heard(main));
	await page.close();
});

/** What may stand behind a sentence: ‹图3›‹注4，名词›. */
const MARKERS = /(‹(注\d+，..|图\d+)›)+$/gm;

/** Words without what does not sound, and without the signs of links. */
const heard = (words: string): string => words.replace(/[‹›\s\u2060]/g, '');

/** Opens a page with what scripts add to it when its reader comes near, on a day that stays the same. */
async function met(path: string): Promise<Page> {
	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	await page.clock.setFixedTime('2026-01-02T08:00:00Z');
	await visit(page, path);
	const box = page.locator('#cite');
	if ((await box.count()) > 0) {
		await box.scrollIntoViewIfNeeded();
		// A box that is seen at once waits for a sign of its reader.
		const isReady = async () => {
			await page.keyboard.press('Shift');
			return page.locator('#cite.ready').count();
		};
		await expect.poll(isReady).toBe(1);
	}
	return page;
}

async function expectTranscript(page: Page, kind: string): Promise<void> {
	const said = (await spoken(page))
		.replaceAll(host.base, 'https://example.org/')
		// Fingerprints change with every word of the seeds, and tell nothing that could be heard wrong.
		.replace(/[0-9a-f]{16,}/g, '……');
	expect(said, 'what can be met without a name').not.toContain('（无名）');
	await expect(said, RENEW).toMatchFileSnapshot(`transcripts/${kind}.txt`);
}
