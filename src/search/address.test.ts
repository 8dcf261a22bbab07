import { expect, test } from 'vitest';
import { searchFor, settled, viewIn, withView, type Wanted } from './address.ts';

const PAGE = 'https://example.org/reports/search.html';
const ALL: Wanted = { report: [], kind: [], chapter: [], body: [], number: [] };
const queryIn = (address: URL) => viewIn(address)?.query;

/** An address as it arrives where the host drops the query. */
const dropped = (address: URL) => {
	const rest = new URL(address);
	rest.search = '';
	return rest;
};

test('the words of a search arrive as they were typed, with the query and without it', () => {
	for (const query of ['公积金', '三证合一 12329', 'A&B=C#D?100%', '"+"', '𠮷']) {
		const whole = new URL(searchFor(query), PAGE);
		const rest = dropped(whole);
		expect(queryIn(whole)).toBe(query);
		expect(queryIn(rest)).toBe(query);
		expect(queryIn(settled(whole))).toBe(query);
		expect(settled(whole).hash).toBe('');
		expect(settled(rest).searchParams.get('q')).toBe(query);
		expect(settled(rest).hash).not.toBe('');
	}
	expect(queryIn(new URL(PAGE))).toBeUndefined();
	expect(queryIn(new URL('#main', PAGE))).toBeUndefined();
	expect(settled(new URL('?q=x#main', PAGE)).hash).toBe('#main');
});

test('what is wanted of an answer stands in the address with the words, and comes back from it', () => {
	const view = {
		query: '税务',
		wanted: {
			report: ['2015'],
			kind: ['case', 'note'],
			chapter: ['', '4'],
			body: ['2015/ministries/tax.html'],
			number: ['cut'],
		},
	};
	for (const page of [new URL('?q=x', PAGE), new URL('#q=x', PAGE)]) {
		const address = withView(page, view);
		expect(viewIn(address)).toEqual(view);
		expect(viewIn(settled(address))).toEqual(view);
		expect(viewIn(settled(dropped(address)))).toEqual(page.hash === '' ? undefined : view);
	}
});

test('what is typed next stands in both places only where the host dropped the query', () => {
	const [kept, rest] = [new URL('?q=%E6%B5%B7', PAGE), new URL('#q=%E6%B5%B7', PAGE)];
	const next = (from: URL, query: string) => withView(from, { query, wanted: ALL });
	expect(next(kept, '海关').hash).toBe('');
	expect(queryIn(next(kept, '海关'))).toBe('海关');
	expect(queryIn(next(rest, '海关'))).toBe('海关');
	expect(queryIn(dropped(next(rest, '海关')))).toBe('海关');
	expect(next(rest, '').href).toBe(PAGE);
	expect(next(new URL('?q=x#main', PAGE), '').href).toBe(PAGE);
});
