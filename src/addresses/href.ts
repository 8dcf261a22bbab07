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
	return relative(page, path) + (id === undefined ? '' : `#${id}`);
}

/** From the folder that two files share: up from the one, and down to the other. */
function relative(from: string, to: string): string {
	let shared = 0;
	for (let at = 0; at < from.length && from[at] === to[at]; at++)
		if (from[at] === '/') shared = at + 1;
	return '../'.repeat(from.slice(shared).split('/').length - 1) + to.slice(shared);
}

/** Where a page is for those who are elsewhere: whole where the edition knows its host, else its file. */
export const addressOf = (page: string, site: URL | undefined): string =>
	site ? new URL(page, site).href : page;
