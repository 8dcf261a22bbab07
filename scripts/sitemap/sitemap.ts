import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { tagsOf } from '../markup/tags.ts';

/** The list of the addresses that these pages give as their own, each once; a page that leads on gives none. */
export function sitemapOf(pages: readonly string[]): string {
	const addresses = [...new Set(pages.flatMap(ownOf))].sort();
	const root = s(
		'urlset',
		{ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
		addresses.map((address) => s('url', [s('loc', address)])),
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${toHtml(root, { space: 'svg' })}\n`;
}

const ownOf = (html: string): string[] =>
	tagsOf(html, new Set(['link']))
		.filter(({ attributes }) => attributes.get('rel')?.value === 'canonical')
		.flatMap(({ attributes }) => attributes.get('href')?.value ?? []);
