import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';
import { sitemapOf } from './sitemap/sitemap.ts';

/** Lists all pages for search engines, where the host is known. */
export const sitemap = (site: string | undefined) =>
	afterPages('sitemap', (dist) => {
		if (!site) return 'without SITE there is no list of pages for search engines';
		const pages = globSync('**/*.html', { cwd: dist });
		writeFileSync(
			join(dist, 'sitemap.xml'),
			sitemapOf(pages.map((page) => readFileSync(join(dist, page), 'utf8'))),
		);
		return `sitemap.xml of ${pages.length} pages`;
	});
