import { expect, test } from 'vitest';
import { readPage } from './page.ts';

test.each([
	['<a href="../recommendations/03.html#p1">第四章建议3</a>', ['../recommendations/03.html#p1']],
	['<script defer src="../client.js?v=99065e27"></script>', ['../client.js?v=99065e27']],
	['<form action="../search.html"></form>', ['../search.html']],
	['<button formaction="search.html">检索</button>', ['search.html']],
	['<img srcset="a.png, b.png 2x" src="c.png">', ['a.png', 'b.png', 'c.png']],
	['<source srcset="a.png 320w,b.png 684w">', ['a.png', 'b.png']],
	['<link rel="preload" imagesrcset="a.png 1.5x">', ['a.png']],
	['<video poster="cover.png"></video>', ['cover.png']],
	['<object data="figures/crossborder.svg"></object>', ['figures/crossborder.svg']],
	['<p style="background: url(a.png), url(\'b.png\')">', ['a.png', 'b.png']],
	['<style>@font-face{src:url("song.woff2")}</style>', ['song.woff2']],
	['<meta http-equiv="refresh" content="0; url=2015/full.html">', ['2015/full.html']],
	['<svg><use href="#pin" /></svg>', ['#pin']],
])('%s is read', (html, links) => {
	expect(readPage(html).links).toEqual(links);
});

test('what only looks like an address is none', () => {
	const html =
		'<p title="url(a.png)">海关总署 href="b.html"</p><script>"url(c.png)"</script>' +
		'<meta name="description" content="0; url=d.html"><!-- <a href="e.html"> -->';
	expect(readPage(html).links).toEqual([]);
});

test('the ids of a page are all that it has', () => {
	const html = '<p id="p1"><span id="p1-s1">多年来，海关总署</span></p><svg><g id="pin"/></svg>';
	expect([...readPage(html).ids]).toEqual(['p1', 'p1-s1', 'pin']);
});
