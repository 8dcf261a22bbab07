import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, occurrences } from './arrange.ts';

const TEXT = '区域通关一体化已覆盖全部42个直属海关，实现了所有直属海关间的互联互通。';
const found = (text: string, ...terms: string[]) =>
	occurrences(text, terms).map(([start, end]) => text.slice(start, end));

test('every place where a term stands is found, in order', () => {
	expect(found(TEXT, '海关')).toEqual(['海关', '海关']);
	expect(found(TEXT, '互联', '42个', '通')).toEqual(['通', '42个', '互联', '通']);
	expect(found(TEXT, '总署')).toEqual([]);
	expect(occurrences(TEXT, ['直属海关'])).toEqual([
		[15, 19],
		[25, 29],
	]);
});

test('what is found is the text as it stands, with the marks inside and none around', () => {
	expect(found(TEXT, '海关实现')).toEqual(['海关，实现']);
	expect(found('创新“互联网+”法院，', '互联网+法院')).toEqual(['互联网+”法院']);
	expect(found('构建“１＋９＋Ｎ”体系', '1+9+n')).toEqual(['１＋９＋Ｎ']);
	expect(found('在𠮷野，', '𠮷', '野')).toEqual(['𠮷', '野']);
});

test('where two terms meet the first wins, and of two that begin together the longer', () => {
	expect(found(TEXT, '海关', '直属海关')).toEqual(['直属海关', '直属海关']);
	expect(found('海关总署', '海关总', '总署')).toEqual(['海关总']);
	expect(found('海关总署', '海关', '海关总')).toEqual(['海关总']);
	expect(found('一一一', '一一')).toEqual(['一一']);
});

test('a number is found where it stands by itself, and in a longer one only if that is asked for', () => {
	const places = (text: string, term: string) => [
		occurrences(text, [term]).length,
		occurrences(text, [term], true).length,
	];
	expect(places('同比增长37%，7%用于', '7%')).toEqual([1, 2]);
	expect(places('2011~2015年的12个', '12')).toEqual([1, 2]);
	expect(places('国发〔2016〕55号', '165')).toEqual([0, 1]);
	expect(places('国发〔2016〕55号', '201655')).toEqual([1, 1]);
	expect(places('1.84亿份，1个', '1')).toEqual([1, 2]);
	expect(places('1.84亿份', '.84亿')).toEqual([0, 1]);
	expect(places('３７％', '7%')).toEqual([0, 1]);
	expect(places('共12,345件，1,2,3', '345')).toEqual([0, 1]);
	expect(places('共12,345件，1,2,3', '3')).toEqual([1, 2]);
	expect(places('H2010系统，1+9+N', '2010')).toEqual([1, 1]);
	expect(places('第2.0版', '2')).toEqual([0, 1]);
	expect(places('一、1.建设', '1')).toEqual([1, 1]);
});

test('of several words a number, too, must stand by itself', () => {
	const page = { page: '2015/p.html', label: '', title: '', locator: '', chapter: '' };
	const block = { page, id: 'p1', kind: 'text', rank: 0, text: '海关增长37%' } as const;
	const terms = [['海关'], ['7%']];
	expect(arrange([[block], [block]], terms).pages).toEqual([]);
	expect(arrange([[block], [block]], terms, true).pages[0]!.count).toBe(2);
});

test('where an engine finds what stands nowhere by itself there is no page, and nothing fails', () => {
	const blocks = ['出口118.7亿元', '增长4.9倍'].map((text, rank) => {
		const page = { page: `2015/${rank}.html`, label: '', title: '', locator: '', chapter: '' };
		return { page, id: 'p1', kind: 'text', rank, text } as const;
	});
	expect(arrange([blocks], [['.']])).toEqual({ pages: [], added: [] });
});

test('ranges are in order and do not overlap, whatever is looked for', () => {
	const term = fc
		.integer({ min: 0, max: 20 })
		.chain((start) =>
			fc
				.integer({ min: 1, max: 4 })
				.map((length) => TEXT.slice(start, start + length).replace('，', '')),
		);
	fc.assert(
		fc.property(fc.array(term, { maxLength: 4 }), (terms) => {
			let last = 0;
			for (const [start, end] of occurrences(
				TEXT,
				terms.filter((each) => each !== ''),
			)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
		}),
	);
});
