import { expect, test } from 'vitest';
import { fileAt } from './address.ts';

const SCOPE = 'https://example.org/a/b/';
const files = new Set(['index.html', 'about.html', 'search.html', '2015/index.html', 'client.js']);

test.each([
	['', 'index.html'],
	['#p1', 'index.html'],
	['2015/', '2015/index.html'],
	['search.html?q=公积金', 'search.html'],
	['search?q=%E5%85%AC', 'search.html'],
	['about#data', 'about.html'],
	['client.js?v=ad12ca55', 'client.js'],
	['%61bout.html', 'about.html'],
])('%j asks for %s', (address, file) => {
	expect(fileAt(new URL(address, SCOPE).href, SCOPE, files)).toBe(file);
});

test.each(['2015', 'none.html', 'about/', '%E5%85.html', 'pagefind/x/pagefind.js', '../'])(
	'%j asks for nothing that the edition has',
	(address) => expect(fileAt(new URL(address, SCOPE).href, SCOPE, files)).toBeUndefined(),
);

test('another edition of the same host is another matter', () => {
	expect(fileAt('https://example.org/a/index.html', SCOPE, files)).toBeUndefined();
	expect(fileAt('https://example.org/a/bc/index.html', SCOPE, files)).toBeUndefined();
});
