import { expect, test } from 'vitest';
import { kept } from './kept.ts';

const SHARED = ['404.html', 'bodies/customs.html', 'client.js', 'data/bodies.json', 'index.html'];
/** What an invented library of so many reports has, the last of them that of 2015. */
const library = (reports: number): string[] => [
	...SHARED,
	...Array.from({ length: reports }, (_, index) => String(2015 - index)).flatMap((id) => [
		`${id}/index.html`,
		`data/${id}/report.json`,
	]),
];

test('of a few reports every file is kept', () => {
	const files = [...library(3), 'bodies/customs-2011-2015.html'];
	expect(kept(files)).toEqual(files);
});

test('of a library that grows the latest reports are kept, and what serves all; the list stays as short', () => {
	const files = kept([...library(1000), 'bodies/customs-1996-2000.html', 'shelf-2000-2099.html']);
	expect(files).toEqual([...library(12), 'shelf-2000-2099.html']);
});
