import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DIST, pages, read } from './edition.ts';

/** Bytes of a file as a host sends it. */
const sent = (path: string): number => brotliCompressSync(readFileSync(join(DIST, path))).length;

/** The page with the scripts it loads: all that a first visit transfers. */
function visit(page: string): { bytes: number; requests: number } {
	const scripts = [...read(page).matchAll(/<script[^>]* src="(?:\.\.\/)*([^"?]+)/g)].map(
		([, src]) => src!,
	);
	const bytes = [page, ...scripts].reduce((sum, path) => sum + sent(path), 0);
	return { bytes, requests: 1 + scripts.length };
}

test('a section page is at most 10 KB in at most 3 requests', () => {
	for (const page of pages().filter((path) => /ministries|recommendations|chapters/.test(path))) {
		const { bytes, requests } = visit(page);
		expect(bytes, page).toBeLessThanOrEqual(10_240);
		expect(requests, page).toBeLessThanOrEqual(3);
	}
});

test('the cover fits into one round trip of 14 KB', () => {
	expect(visit('index.html').bytes).toBeLessThanOrEqual(14_336);
});

test('no page is over 30 KB', () => {
	for (const page of pages()) expect(visit(page).bytes, page).toBeLessThanOrEqual(30_720);
});

test('no page loads a style, a font or a picture, and none needs a script to be read', () => {
	for (const page of pages()) {
		const html = read(page);
		expect(html, page).not.toMatch(/<link[^>]+stylesheet|<img|@font-face|@import/);
		for (const [tag] of html.matchAll(/<script[^>]*>/g))
			expect(tag, page).toMatch(/ defer|application\/ld\+json/);
	}
});

test('what a first answer waits for is at most 25 KB', () => {
	const needed = ['search.js', 'data/2015/pages.js', 'data/2015/text.js'];
	expect(needed.reduce((sum, path) => sum + sent(path), 0)).toBeLessThanOrEqual(25_600);
});

test('all that one engine can load stays small', () => {
	const index = globSync('{index,fragment,filter}/*', { cwd: join(DIST, 'pagefind') });
	const bytes = index.reduce((sum, path) => sum + sent(join('pagefind', path)), 0);
	expect(bytes).toBeLessThanOrEqual(225_280);
});
