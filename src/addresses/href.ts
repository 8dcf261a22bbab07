import { posix } from 'node:path';

/** The page under `pathname` as a file of `dist/`: `/2015/full.html` → `2015/full.html`. */
export function pageAt(pathname: string): string {
	const path = pathname.replace(/^\//, '');
	if (path === '' || path.endsWith('/')) return `${path}index.html`;
	return posix.extname(path) === '' ? `${path}.html` : path;
}

/**
 * The relative address of `to` (a file of `dist/`, with its #id) as written on the page at `from`.
 * It always names the file, so that it holds on any host, under any path and from disk.
 */
export function href(from: string, to: string): string {
	const [path = '', id] = to.split('#');
	const page = pageAt(from);
	if (path === page) return id === undefined ? posix.basename(path) : `#${id}`;
	return posix.relative(posix.dirname(page), path) + (id === undefined ? '' : `#${id}`);
}

/** Where a page is for those who are elsewhere: whole where the edition knows its host, else its file. */
export const addressOf = (page: string, site: URL | undefined): string =>
	site ? new URL(page, site).href : page;
