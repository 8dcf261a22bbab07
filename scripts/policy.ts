import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';
import { underPolicy } from './policy/page.ts';

/**
 * Gives every page a Content-Security-Policy that names, by its hash, each style and script in it.
 * Stands behind all that writes pages. Astro’s own policy knows only the styles that Astro itself
 * writes, names those of all pages on each, and stands behind the first script.
 */
export const policy = () =>
	afterPages('policy', (dist) => {
		const pages = globSync('**/*.html', { cwd: dist }).sort();
		for (const page of pages) writePage(dist, page);
		return `${pages.length} pages say what may run in them`;
	});

function writePage(dist: string, page: string): void {
	const path = join(dist, page);
	try {
		writeFileSync(path, underPolicy(readFileSync(path, 'utf8')));
	} catch (error) {
		throw new Error(`${page} ${(error as Error).message}.`);
	}
}
