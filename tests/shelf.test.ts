import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convert } from '../scripts/convert.ts';
import { faults } from './axe.ts';
import { DIST, textsOf, type Report } from './edition.ts';
import { lossIn, partOf } from './faithful.ts';
import { listen, newPage, visit } from './room.ts';
import { serve, type Host } from './serve.ts';
import { INVENTED, shelfOf, threeReports } from './shelf.ts';

/** The edition of three reports, and that of the one of another shape alone. */
let together: string;
let alone: string;
let hosts: Host[];
let page: Page;
let said: string[];

beforeAll(async () => {
	together = threeReports();
	alone = await shelfOf('2014');
	hosts = await Promise.all([serve(together), serve(alone)]);
	page = await newPage();
	said = listen(page);
});
afterAll(() => hosts.forEach((host) => host.close()));

/** The way to the other reports, as it stands at the head and in the foot of each page. */
const SHELF = /(?:<li>)?<a href="(?:\.\.\/)+index\.html">书架<\/a>(?:<\/li>)?/gu;

const files = (dist: string, pattern: string) =>
	globSync(pattern, { cwd: dist })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();
const reportOf = (dist: string, id: string): Report => json(dist, `data/${id}/report.json`);
const json = (dist: string, path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'));

test('all three are converted together without a problem, and every character of each comes back', () => {
	const root = join(together, '..');
	const { files: written, problems } = convert(root);
	expect(problems).toEqual([]);
	for (const id of [...INVENTED, '2015']) {
		const text = readFileSync(join(root, 'seeds', id, 'report.txt'), 'utf8');
		expect(lossIn(partOf(written, id), text), id).toBe(undefined);
	}
});

/** What a file says but for the release, which names everything that the edition holds, and the way to the shelf. */
function withoutRelease(dist: string, path: string): string {
	const cover = readFileSync(join(dist, 'index.html'), 'utf8');
	const release = /client\.js\?v=([\w-]+)/.exec(cover)![1]!;
	return readFileSync(join(dist, path), 'utf8').replaceAll(release, 'RELEASE').replace(SHELF, '');
}

test('the pages and the data of 2015 are the same, byte for byte, with other reports beside it and without', () => {
	for (const folder of ['2015', 'data/2015']) {
		const own = files(DIST, `${folder}/**/*.*`);
		expect(own.length, folder).toBeGreaterThan(80);
		expect(files(together, `${folder}/**/*.*`)).toEqual(own);
		const other = own.filter(
			(path) => withoutRelease(DIST, path) !== withoutRelease(together, path),
		);
		expect(other).toEqual([]);
	}
});

test('the shelf is one step from the head of every page of a report, in a window of any width, and from its foot', () => {
	for (const path of files(together, '2015/**/*.html')) {
		const html = readFileSync(join(together, path), 'utf8');
		if (html.includes('<header')) expect(html.match(SHELF), path).toHaveLength(3);
	}
});

test('no page grows with the reports beside it but by what names them, and the lists of reports and bodies', () => {
	// The lost page names all pages, so that it can guess which is meant.
	const lists = /^(?:index|about|search|404)\.html$|^bodies\//u;
	const pages = files(DIST, '**/*.html').filter((path) => !lists.test(path));
	expect(pages.length).toBeGreaterThan(130);
	const sizeIn = (dist: string, path: string) => readFileSync(join(dist, path)).length;
	const grown = pages.map((path) => [path, sizeIn(together, path) - sizeIn(DIST, path)] as const);
	// Three links to the shelf, and the names of two other reports.
	expect(grown.filter(([, more]) => more > 210)).toEqual([]);
});

test.each(INVENTED)('every section of %s is a page with its text in it', async (id) => {
	for (const [dist, host] of [
		[together, hosts[0]!],
		...(id === '2014' ? [[alone, hosts[1]!] as const] : []),
	] as const) {
		let found = 0;
		for (const chapter of reportOf(dist, id).chapters)
			for (const { page: file, heading, paragraphs, title } of [
				{ ...chapter, paragraphs: chapter.opening },
				...chapter.sections,
			]) {
				await visit(page, file, host.base);
				expect(await page.title(), file).toContain(id);
				const set = await page.locator('[data-lines]').evaluateAll(textsOf);
				const wanted = [heading, ...paragraphs].map(({ id: block, lines, reading }) => {
					return { id: block, text: reading, lines: lines.join('-') };
				});
				expect(set, `${file} ${title}`).toEqual(wanted);
				found++;
			}
		expect(found).toBeGreaterThan(8);
	}
	expect(said).toEqual([]);
});

test('ids that two reports give lead each to its own: a number, an entry, a note, a figure', async () => {
	const value = (id: string) =>
		json(together, `data/${id}/numbers.json`).find(
			({ id: number }: { id: string }) => number === 'n-customs-1',
		).quote;
	expect([value('2013'), value('2015')]).toEqual(['42万份', '42个']);
	const places = [
		['numbers.html', '#n-customs-1'],
		['registers/systems.html', '#sys-ccdi-website'],
		['ministries/customs.html', '#p1'],
		['figures/crossborder.html', 'h1'],
	];
	for (const [path, element] of places) {
		const texts: string[] = [];
		for (const id of ['2013', '2015']) {
			await visit(page, `${id}/${path}`, hosts[0]!.base);
			texts.push(await page.locator(element!).innerText());
		}
		expect(texts[0], path).not.toBe(texts[1]);
	}
});

test('every page of a draft says so, and no other does', () => {
	const isDraft = (path: string) =>
		readFileSync(join(together, path), 'utf8').includes('本书标注尚未完成');
	const pagesOf = (id: string) =>
		files(together, `${id}/**/*.html`).filter((path) => !path.endsWith('/index.html'));
	expect(pagesOf('2014').filter((path) => !isDraft(path))).toEqual([]);
	expect([...pagesOf('2013'), ...pagesOf('2015')].filter(isDraft)).toEqual([]);
});

test('headings below a section have addresses of their own, and step down from its title', async () => {
	for (const [path, id, level] of [
		['2014/sections/sharing.html', 'h2', 'H2'],
		['2014/full.html', 'sharing-h2', 'H4'],
		['2014/annotated.html', 'sharing-h2', 'H4'],
	] as const) {
		await visit(page, `${path}#${id}`, hosts[1]!.base);
		const heading = page.locator(':target');
		expect(await heading.evaluate(({ tagName }) => tagName)).toBe(level);
		expect(await heading.textContent()).toBe('2.交换方式');
		expect(await faults(page), path).toEqual([]);
	}
});

test('what a report lacks, its pages do not speak of', async () => {
	await visit(page, '2014/sections/sharing.html', hosts[1]!.base);
	expect(await page.locator('.plate dt').allInnerTexts()).toEqual(['底本', '勘误']);
	// A body without a section has its page over all years.
	const body = page.locator('main a', { hasText: '海关总署' });
	expect(await body.getAttribute('href')).toBe('../../bodies/customs.html');
	await visit(page, '2014/recommendations/01.html', hosts[1]!.base);
	expect(await page.locator('main').innerText()).not.toContain('提出的部门');
	await visit(page, 'index.html', hosts[1]!.base);
	expect(await page.locator('main').innerText()).not.toMatch(/0个部门|0节/);
	expect(await page.locator('.foot').innerText()).toContain('原文佚名撰');
	expect(await faults(page)).toEqual([]);
	expect(hosts.flatMap(({ missing }) => missing)).toEqual([]);
});
