import { expect, test } from 'vitest';
import { knownPages } from './known-pages.ts';

test('a name that all reports share stands once, another with the years of those that have it', () => {
	const pages = ['2013/index.html', '2013/about.html', '2014/about.html', '2015/about.html'];
	const customs = [2013, 2015].map((year) => `${year}/ministries/customs.html`);
	const platforms = [2013, 2014].map((year) => `${year}/sections/platforms.html`);
	const shared = ['search.html', 'bodies/customs.html', 'bodies/customs.html'];
	expect(
		knownPages(['2013', '2014', '2015'], [...pages, ...customs, ...platforms, ...shared]),
	).toEqual({
		reports: [[2013, 2015]],
		pages: { '': 'about', ministries: 'customs@2013+2015', sections: 'platforms@2013-2014' },
		shared: { '': 'search', bodies: 'customs' },
	});
});
