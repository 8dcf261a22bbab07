import { expect, test } from 'vitest';
import { queryIn, searchFor, settled, withQuery } from './address.ts';

const PAGE = 'https://example.org/reports/search.html';

test('the words of a search arrive as they were typed, with the query and without it', () => {
	for (const query of ['公积金', '三证合一 12329', 'A&B=C#D?100%', '"+"', '𠮷']) {
		const whole = new URL(searchFor(query), PAGE);
		expect(queryIn(whole)).toBe(query);
		const dropped = new URL(whole);
		dropped.search = '';
		expect(queryIn(dropped)).toBe(query);
		expect(queryIn(settled(whole))).toBe(query);
		expect(settled(whole).hash).toBe('');
		expect(settled(dropped).searchParams.get('q')).toBe(query);
		expect(settled(dropped).hash).not.toBe('');
	}
	expect(queryIn(new URL(PAGE))).toBeUndefined();
	expect(queryIn(new URL('#main', PAGE))).toBeUndefined();
	expect(settled(new URL('?q=x#main', PAGE)).hash).toBe('#main');
});

test('what is typed next stands in both places only where the host dropped the query', () => {
	const [kept, dropped] = [new URL('?q=%E6%B5%B7', PAGE), new URL('#q=%E6%B5%B7', PAGE)];
	expect(withQuery(kept, '海关').hash).toBe('');
	expect(queryIn(withQuery(kept, '海关'))).toBe('海关');
	const next = withQuery(dropped, '海关');
	expect(queryIn(next)).toBe('海关');
	next.search = '';
	expect(queryIn(next)).toBe('海关');
	expect(withQuery(dropped, '').href).toBe(PAGE);
	expect(withQuery(new URL('?q=x#main', PAGE), '').href).toBe(PAGE);
});
