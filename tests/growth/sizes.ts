import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of one kind, counted. */
export interface Kind {
	kind: string;
	pages: number;
	/** Bytes of all, and of the largest. */
	bytes: number;
	largest: number;
}

/** What was built, in bytes. */
export interface Sizes {
	pages: number;
	/** Of all pages, and of all files. */
	bytes: number;
	dist: number;
	kinds: Kind[];
}

/** How large the pages are that were built, kind by kind, the largest first. */
export function sizesOf(dist: string): Sizes {
	const sizeOf = (path: string) => statSync(join(dist, path)).size;
	const files = globSync('**/*.*', { cwd: dist });
	const pages = files.filter((path) => path.endsWith('.html') && !isLeading(path));
	const kinds = [...Map.groupBy(pages, kindOf)].map(([kind, paths]) => {
		const sizes = paths.map(sizeOf);
		return { kind, pages: paths.length, bytes: sum(sizes), largest: Math.max(...sizes) };
	});
	return {
		pages: pages.length,
		bytes: sum(kinds.map(({ bytes }) => bytes)),
		dist: sum(files.map(sizeOf)),
		kinds: kinds.sort((a, b) => b.largest - a.largest),
	};
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The bare address of a folder, which only leads on. */
const isLeading = (path: string): boolean =>
	/^(?:data\b.*|\d{4}[\\/].+[\\/])index\.html$/.test(path);

/** `2015/ministries/customs.html` is one of `report/ministries/`, `2015/full.html` is `report/full.html`. */
const kindOf = (path: string): string =>
	path
		.replaceAll('\\', '/')
		.replace(/^\d{4}\//, 'report/')
		.replace(/(?<=^bodies\/|^report\/[a-z]+\/)(?!index\.)[^/]+$/, '');
