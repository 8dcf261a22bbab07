import { expect, test } from 'vitest';
import { sitemapOf } from './sitemap.ts';

const page = (own: string) =>
	`<head><link rel="canonical" href="https://example.org/a/${own}"></head>`;

test('each page is listed once by the address that is to be cited, and one that leads on is not', () => {
	const pages = [
		page('2015/index.html'),
		page('2015/index.html'),
		page('2015/cases.html?a&amp;b'),
		'<head><meta http-equiv="refresh" content="0;url=2015/full.html"></head>',
	];
	expect(sitemapOf(pages)).toBe(
		'<?xml version="1.0" encoding="utf-8"?>\n' +
			'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
			'<url><loc>https://example.org/a/2015/cases.html?a&#x26;b</loc></url>' +
			'<url><loc>https://example.org/a/2015/index.html</loc></url></urlset>\n',
	);
});
