import type { File } from './output.ts';

/** The file in which the data files of a report leave Astro. */
export const TOGETHER = 'together.json';

/** One file that holds others: what each is to hold, by its path. */
export const together = (files: readonly File[]): File => ({
	path: TOGETHER,
	type: 'json',
	make: (site) =>
		JSON.stringify(Object.fromEntries(files.map(({ path, make }) => [path, make(site)]))),
});
