import { expect, test } from 'vitest';
import { brokenLinks, describeLink } from './check.ts';
import { readPage } from './page.ts';

const SECTION = '2015/ministries/customs.html';

/** What is wrong with a link that stands in the section on customs. */
function faults(link: string): string[] {
	const pages = new Map([
		[SECTION, readPage(`<p id="p1">海关总署</p><a href="${link}">一处</a>`)],
		['2015/recommendations/03.html', readPage('<p id="p1">海关总署提出</p><p id="注1">注</p>')],
	]);
	const files = new Set([...pages.keys(), 'search.html', 'data/2015/numbers.csv']);
	return brokenLinks(pages, (path) => files.has(path)).map(({ why }) => why);
}

test.each([
	'../recommendations/03.html',
	'../recommendations/03.html#p1',
	'../recommendations/03.html#%E6%B3%A81',
	'#p1',
	'#',
	'customs.html',
	'../../search.html?q=公积金',
	'../../search.html?q=公积金#q=公积金',
	'../../data/2015/numbers.csv',
	'https://example.org/nowhere',
	'//example.org/nowhere',
	'mailto:reader@example.org',
	'data:image/svg+xml,%3Csvg/%3E',
])('%s leads somewhere', (link) => {
	expect(faults(link)).toEqual([]);
});

test.each([
	['/2015/recommendations/03.html', 'is not relative'],
	['/', 'is not relative'],
	['../recommendations/12.html', 'leads to no file'],
	['recommendations/03.html', 'leads to no file'],
	['../../search.htm?q=公积金', 'leads to no file'],
	['../recommendations/03.html#p9', 'leads to no id'],
	['#p9', 'leads to no id'],
	['../../search.html?q=公积金#q=海关', 'leads to no id'],
	['../../data/2015/numbers.csv#n-customs-1', 'leads to no id'],
	['../recommendations/', 'does not name a file'],
	['../recommendations/03', 'does not name a file'],
	['..', 'does not name a file'],
	['?q=公积金', 'does not name a file'],
	['', 'does not name a file'],
])('“%s” %s', (link, why) => {
	expect(faults(link)).toEqual([why]);
});

test('a broken link is told with its page and what is wrong', () => {
	const link = { page: SECTION, link: '#p9', why: 'leads to no id' } as const;
	expect(describeLink(link)).toBe(
		`${SECTION}  the link #p9 leads to no id; correct the page that writes it.`,
	);
});
