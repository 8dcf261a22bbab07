import { expect, test } from 'vitest';
import { addressOf, href, pageAt } from './href.ts';

const SECTION = '/2015/ministries/customs.html';

test.each([
	['from the cover down', '/', '2015/ministries/customs.html', '2015/ministries/customs.html'],
	['to a page beside', SECTION, '2015/ministries/saic.html', 'saic.html'],
	[
		'to another folder',
		SECTION,
		'2015/recommendations/03.html#p1',
		'../recommendations/03.html#p1',
	],
	['up to the cover, by its file', SECTION, 'index.html', '../../index.html'],
	['to a place on the cover', SECTION, 'index.html#contents', '../../index.html#contents'],
	['to a data file', '/2015/numbers.html', 'data/2015/numbers.csv', '../data/2015/numbers.csv'],
	['with a query', SECTION, 'search.html?q=公积金', '../../search.html?q=公积金'],
	['to a place on the same page', SECTION, '2015/ministries/customs.html#case', '#case'],
	['to the same page', SECTION, '2015/ministries/customs.html', 'customs.html'],
	['from the cover to itself', '/', 'index.html', 'index.html'],
	['from the cover to a place on it', '/index.html', 'index.html#contents', '#contents'],
	['from a page without its ending', '/2015/full', '2015/full.html#1-title', '#1-title'],
	['from a page without its ending, down', '/2015/full', '2015/numbers.html', 'numbers.html'],
])('%s', (_, from, to, written) => {
	expect(href(from, to)).toBe(written);
});

test('every way leads back to where it points, from any page', () => {
	const pages = ['index.html', 'about.html', '2015/full.html', '2015/ministries/customs.html'];
	for (const from of pages)
		for (const to of pages) {
			const base = `https://example.org/deep/sub/`;
			const reached = new URL(href(`/${from}`, to), base + from);
			expect(reached.href, `${from} → ${to}`).toBe(base + to);
		}
});

test('a path is a file of dist/', () => {
	expect(pageAt('/')).toBe('index.html');
	expect(pageAt('/2015/')).toBe('2015/index.html');
	expect(pageAt('/2015/full')).toBe('2015/full.html');
	expect(pageAt('/2015/full.html')).toBe('2015/full.html');
	expect(pageAt('/data/2015/numbers.csv')).toBe('data/2015/numbers.csv');
});

test('an address is whole where the host is known, with the path it has there', () => {
	const page = '2015/ministries/customs.html#case';
	expect(addressOf(page, new URL('https://example.org/reports/'))).toBe(
		'https://example.org/reports/2015/ministries/customs.html#case',
	);
	expect(addressOf(page, undefined)).toBe(page);
});
