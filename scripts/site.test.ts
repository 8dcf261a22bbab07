import { expect, test } from 'vitest';
import { siteFrom } from './site.ts';

test('a path keeps its last part, with a slash or without', () => {
	expect(siteFrom('https://example.org/reports')).toBe('https://example.org/reports/');
	expect(siteFrom('https://example.org/reports/')).toBe('https://example.org/reports/');
	expect(siteFrom('http://example.org')).toBe('http://example.org/');
	expect(siteFrom(undefined)).toBeUndefined();
	expect(siteFrom('')).toBeUndefined();
});

test.each([
	'example.org',
	'ftp://example.org/',
	'/reports/',
	'https://',
	'https://example.org/?a=1',
])('%s is refused with what to do', (given) => {
	expect(() => siteFrom(given)).toThrow(/^SITE is “.*”, which is no web address; write it as/);
});
