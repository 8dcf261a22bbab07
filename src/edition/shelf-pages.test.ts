import { expect, test } from 'vitest';
import { HOME } from '../addresses/navigation.ts';
import { LATEST, shelfPagesOf } from './shelf-pages.ts';

/** Invented reports, one a year from the first to the last. */
const reports = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, index) => {
		return { id: String(first + index).padStart(4, '0') };
	});
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

test('a few reports stand on one page, the latest first, in whatever order they come', () => {
	const [latest, ...older] = shelfPagesOf([{ id: '2014' }, { id: '2015' }, { id: '2013' }]);
	expect(latest.page).toBe(HOME);
	expect(ids(latest.reports)).toEqual(['2015', '2014', '2013']);
	expect(older).toEqual([]);
});

test('of ten thousand reports each stands on a page, none of which has more than a hundred lines', () => {
	const all = reports(0, 9999);
	const pages = shelfPagesOf(all);
	expect(new Set(pages.flatMap((page) => ids(page.reports))).size).toBe(10_000);
	for (const { reports: own } of pages) expect(own.length).toBeLessThanOrEqual(100);
	expect(pages.length).toBeLessThanOrEqual(101);
	expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
});

test('a hundred years that are over keep their page as later reports come, and lose no address', () => {
	const before = shelfPagesOf(reports(1921, 2015));
	const after = shelfPagesOf(reports(1921, 2090));
	expect(before.map(({ page }) => page)).toEqual([HOME, 'shelf-1900-1999.html']);
	expect(after.map(({ page }) => page)).toEqual([
		HOME,
		'shelf-2000-2099.html',
		'shelf-1900-1999.html',
	]);
	expect(after.at(-1)).toEqual(before.at(-1));
	expect(before[0].reports).toHaveLength(LATEST);
});
