import { expect, test } from 'vitest';
import { nameOf, pageNamed, rankOf, reportOf, shelved } from './shelf.ts';

test('the latest report comes first, in whatever order they are named', () => {
	const ids = shelved(['2014', '2015', '2013']).map(({ id, place }) => [id, place]);
	expect(ids).toEqual([
		['2015', 0],
		['2014', 1],
		['2013', 2],
	]);
});

test('no block of one report has the rank of a block of another', () => {
	const [latest, before] = shelved(['2014', '2015']);
	expect(rankOf(0, latest!)).toBe(0);
	expect(rankOf(99_999, latest!)).toBeLessThan(rankOf(0, before!));
});

test('a page is named by its report and its name, and both are read from it', () => {
	const [report] = shelved(['2015']);
	const page = '2015/ministries/work-safety.html';
	expect(pageNamed(nameOf(page), report!)).toBe(page);
	expect(reportOf(page)).toBe('2015');
});
