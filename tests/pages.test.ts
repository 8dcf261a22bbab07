import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { blocks, read, report, textsOf } from './edition.ts';
import { host, newPage, visit } from './room.ts';
import { openSlowly, shiftsOn, watchShifts } from './shifts.ts';
import { lot, sweep } from './sweep.ts';

test('the whole text stands on one page in the order of the source, plain and annotated', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	for (const path of ['2015/full.html', '2015/annotated.html']) {
		await visit(page, path);
		const set = await page.locator('[data-lines]').evaluateAll(textsOf);
		expect(set.map(({ text }) => text)).toEqual(blocks(report()).map(({ reading }) => reading));
	}
	await page.close();
});

test('from the cover to the customs case study in two clicks, and its address opens there', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await visit(page, 'index.html');
	await page.locator('.ways').getByText('按案例').click();
	await page.locator('a[href$="cases/customs.html"]').first().click();
	expect(page.url()).toBe(`${host.base}2015/cases/customs.html`);
	expect(await page.locator('#case').textContent()).toContain('跨境电子商务');
	await page.close();
});

test('ministries and recommendations link both ways, 47 times', () => {
	const sections = report().chapters.flatMap((chapter) => chapter.sections);
	const edges = (kind: string, list: string) =>
		sections
			.filter((section) => section.kind === kind)
			.flatMap(({ id, page }) => linksIn(page, list).map((target) => [id, target]));
	const proposed = edges('ministry', 'proposals-h');
	const proposers = edges('recommendation', 'proposers-h');
	expect(proposed).toHaveLength(47);
	expect(proposers.map(([to, from]) => `${from} ${to}`).sort()).toEqual(
		proposed.map(([from, to]) => `${from} ${to}`).sort(),
	);
});

/** Pages that come in ways of their own, those of every day first. */
const COMING = [
	'index.html',
	'2015/ministries/customs.html',
	'search.html?q=公积金',
	'2015/numbers.html',
	'2015/figures/explorer.html',
	'2015/annotated.html',
	'2015/full.html',
	'2015/contents.html',
	'2015/cases/customs.html',
	'2015/witness/statistics.html',
	'bodies/tax.html',
	'2015/cases.html',
	'2015/registers/systems.html',
	'2015/registers/documents.html',
	'2015/figures.html',
	'2015/figures/proposals.html',
	'2015/about.html',
];

test.each(lot(COMING, (_, index) => index < 6))(
	'nothing moves while %s arrives on a slow phone, at a desk or between',
	sweep(),
	async (path) => {
		const page = await newPage();
		const client = await page.context().newCDPSession(page);
		await watchShifts(page);
		for (const width of [390, 768, 1440]) {
			await client.send('Emulation.setCPUThrottlingRate', { rate: width === 390 ? 2 : 1 });
			await page.setViewportSize({ width, height: 860 });
			await openSlowly(page, path);
			// Less than half a pixel of a letter is none.
			const moved = await shiftsOn(page);
			expect(moved, `at ${width}`).toEqual([]);
		}
		await page.close();
	},
);

test('what moves is seen', async () => {
	const page = await newPage();
	await watchShifts(page);
	await openSlowly(page, '2015/about.html');
	expect(await shiftsOn(page)).toEqual([]);
	await page.evaluate(() => document.querySelector('main')!.prepend('迟到的一行'));
	expect(await shiftsOn(page)).not.toEqual([]);
	await page.close();
});

test('a page below an unknown address is complete without any relative address, and leads back', async () => {
	const still = await newPage({ javaScriptEnabled: false });
	await visit(still, '404.html');
	expect(await still.locator('[src], link[href], a[href]:not([href^="#"])').count()).toBe(0);
	await still.close();
	const page = await newPage();
	const body = read('404.html');
	for (const lost of [
		'2015/ministries/none.html',
		'2015/none',
		'none.html',
		'bodies/none.html',
		'no/such/none.html',
	]) {
		await page.route(`**/${lost}`, (route) =>
			route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
		);
		await page.goto(host.base + lost);
		expect(await page.title()).toContain('没有这一页');
		const links = page.locator('main .acts a');
		await expect
			.poll(() => links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href)), {
				message: lost,
			})
			.toEqual([`${host.base}index.html`, `${host.base}search.html`]);
	}
	await page.close();
});

/** The sections that the list of a page leads to, by the id of the list's heading. */
function linksIn(page: string, list: string): string[] {
	const tree = unified().use(rehypeParse).parse(read(page));
	return selectAll(`[aria-labelledby=${list}] li a`, tree).map(
		({ properties }) => /([^/]+)\.html$/.exec(`${properties['href']}`)![1]!,
	);
}
