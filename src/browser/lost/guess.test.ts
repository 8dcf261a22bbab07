import { expect, test } from 'vitest';
import { guessesFor, type Known } from './guess.ts';

const one: Known = {
	reports: [[2015, 2015]],
	pages: {
		'': 'about contents',
		ministries: 'customs tax',
		cases: 'customs',
		figures: 'crossborder',
		witness: 'customs tax',
	},
	shared: { '': 'search', bodies: 'customs tax' },
};
const three: Known = {
	reports: [[2013, 2015]],
	pages: { '': 'about', ministries: 'customs@2013+2015 tax', sections: 'platforms@2014' },
	shared: {},
};

test.each([
	['2015/ministries/customs.html，', '2015/ministries/customs.html'],
	['2015/ministries/customs.html。见', '2015/ministries/customs.html'],
	['2015/Ministries/CUSTOMS.HTML', '2015/ministries/customs.html'],
	['2015/ministries/customs', '2015/ministries/customs.html'],
	['2015/cases/customs.htm', '2015/cases/customs.html'],
	['2015/witness/customs', '2015/witness/customs.html'],
	['2015/customs.html', '2015/ministries/customs.html'],
	['ministries/tax.html', '2015/ministries/tax.html'],
	['bodies/Tax', 'bodies/tax.html'],
	['2015/figures/crossboarder.html', '2015/figures/crossborder.html'],
	['2015/ministries/custom.html', '2015/ministries/customs.html'],
	['contents.html', '2015/contents.html'],
	['2015/search.html', 'search.html'],
	['２０１５/ministries/tax.html', '2015/ministries/tax.html'],
	['2015，', '2015/index.html'],
])('%s may mean %s', (path, page) => {
	expect(guessesFor(path, one)[0]).toBe(page);
});

test('a name that several places have is offered at each, where it was asked for first', () => {
	expect(guessesFor('2015/customs', one)).toEqual([
		'2015/ministries/customs.html',
		'2015/cases/customs.html',
		'2015/witness/customs.html',
		'bodies/customs.html',
	]);
	expect(guessesFor('2014/ministries/customs.html', three)).toEqual([
		'2015/ministries/customs.html',
		'2013/ministries/customs.html',
	]);
	expect(guessesFor('2013/customs.html', three)[0]).toBe('2013/ministries/customs.html');
	expect(guessesFor('2015/ministries/platforms.html', three)).toEqual([
		'2014/sections/platforms.html',
	]);
});

test('a page in its folder and its report is offered alone', () => {
	expect(guessesFor('2015/ministries/customs.html，', one)).toEqual([
		'2015/ministries/customs.html',
	]);
});

test('where nothing is meant nothing is offered', () => {
	for (const path of ['none.html', '2015/none', 'no/such/none.html', '', '。'])
		expect(guessesFor(path, one), path).toEqual([]);
});
