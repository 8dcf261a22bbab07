import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { DIST, pages, read } from './edition.ts';

/** How hard a host tries that packs each file as it is asked for, and one that has packed them all before. */
const QUICK = 6;
const BEST = 11;

function packed(content: string | Buffer, quality = BEST): number {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
		.length;
}

/** Bytes of a file as a host sends it. */
function sent(path: string, quality = BEST): number {
	const key = `${path} ${quality}`;
	const bytes = sizes.get(key) ?? packed(readFileSync(join(DIST, path)), quality);
	sizes.set(key, bytes);
	return bytes;
}
const sizes = new Map<string, number>();

/** The page and the scripts it loads: all that a first visit transfers before it is complete. */
function filesOf(page: string): string[] {
	const scripts = [...read(page).matchAll(/<script[^>]* src="(?:\.\.\/)*([^"?]+)/g)];
	return [page, ...scripts.map(([, src]) => src!)];
}

/** Bytes of a first visit, packed no harder than it takes to stay within a limit. */
function transfer(page: string, limit: number): number {
	const sum = (quality: number) =>
		filesOf(page).reduce((bytes, path) => bytes + sent(path, quality), 0);
	const quick = sum(QUICK);
	return quick <= limit ? quick : sum(BEST);
}

/** What the figures of a page add to it: their sheet, the last of its style, and their drawings. */
const FIGURES =
	/\.fig\{margin-top:[^<]*(?=<\/style>)|<figure class="edition fig[\s\S]*?<\/figure>/g;

test('a section page is at most 12 KB in at most 3 requests, and with its figures one round trip of 14', () => {
	const sections = pages().filter((path) => /ministries|recommendations|chapters/.test(path));
	let figures = 0;
	for (const page of sections) {
		const bytes = transfer(page, 12_288);
		const html = read(page);
		const without = html.replace(FIGURES, () => (figures++, ''));
		const saved = bytes <= 12_288 ? 0 : sent(page) - packed(without);
		expect(bytes - saved, page).toBeLessThanOrEqual(12_288);
		expect(bytes, page).toBeLessThanOrEqual(14_336);
		expect(filesOf(page).length, page).toBeLessThanOrEqual(3);
	}
	expect(figures).toBeGreaterThan(20);
});

test('the cover fits into one round trip of 14 KB', () => {
	expect(transfer('index.html', 14_336)).toBeLessThanOrEqual(14_336);
});

test('no page is over 30 KB, but for the whole text with all its notes, which has 80', () => {
	for (const page of pages()) {
		const most = page.endsWith('/annotated.html') ? 81_920 : 30_720;
		expect(transfer(page, most), page).toBeLessThanOrEqual(most);
	}
});

test('no page loads a style, a font or a picture, and none needs a script to be read', () => {
	for (const page of pages()) {
		const html = read(page);
		expect(html, page).not.toMatch(/<link[^>]+rel="stylesheet"|<img|@font-face|@import/);
		const [early, ...others] = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
		if (page === '404.html') expect(early).toBe('<script>');
		else expect(early, page).toMatch(/^<script data-sheet="(\.\.\/)*settings\.css\?v=\w{8}">$/);
		// The lost page can only write links of its own where it stands, behind its text.
		if (page === '404.html') expect(others).toEqual(['<script>']);
		else
			for (const tag of others)
				expect(tag, page).toMatch(/ defer|application\/ld\+json|speculationrules/);
	}
});

test('what runs before the first paint stands directly behind the style and is at most 400 bytes', () => {
	for (const page of pages()) {
		const [, early] =
			/^(?:(?!<body|<script).)*<\/style><script[^>]*>(.*?)<\/script>/s.exec(read(page)) ?? [];
		expect(early, page).toContain('edition:settings');
		expect(Buffer.byteLength(early!), page).toBeLessThanOrEqual(400);
	}
});

test('the settings and the received layer are loaded only when they are wanted', () => {
	for (const page of pages()) expect(read(page), page).not.toMatch(/settings\.js|received\.js/);
	expect(sent('settings.js')).toBeLessThanOrEqual(6_144);
});

test('what cites is loaded only when it is wanted', () => {
	for (const page of pages()) expect(read(page), page).not.toMatch(/cite\.js|cited\.js/);
	expect(sent('cite.js')).toBeLessThanOrEqual(10_752);
	expect(sent('client.js')).toBeLessThanOrEqual(1_200);
});

test('to offer the copy for reading offline costs at most 7 KB, behind the page', () => {
	for (const page of pages()) expect(read(page), page).not.toMatch(/offline\.js|sw\.js/);
	expect(sent('offline.js') + sent('sw.js')).toBeLessThanOrEqual(7_168);
});

test('what a first answer waits for is at most 25 KB, on the search page and in the panel', () => {
	for (const part of ['search-page.js', 'search-panel.js']) {
		const needed = ['search.js', part, 'data/2015/text.js'];
		expect(
			needed.reduce((sum, path) => sum + sent(path), 0),
			part,
		).toBeLessThanOrEqual(25_600);
	}
});

test('all that one engine can load stays small', () => {
	const index = globSync('*/{index,fragment,filter}/*', { cwd: join(DIST, 'pagefind') });
	const bytes = index.reduce((sum, path) => sum + sent(join('pagefind', path)), 0);
	expect(bytes).toBeLessThanOrEqual(317_440);
});
