import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrences } from './arrange.ts';

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
