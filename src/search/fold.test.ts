import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const folded = (text: string) => fold(text).text;

test('punctuation and white space do not count, in either form', () => {
	const reading = '多年来，海关总署不断加大科技创新推动力度，';
	expect(folded(reading)).toBe('多年来海关总署不断加大科技创新推动力度');
	expect(folded('多年来,海关 总署不断加大\n科技创新\u3000推动力度,')).toBe(folded(reading));
	expect(folded('【成功案例】“三证合一、一照一码”')).toBe('成功案例三证合一一照一码');
	expect(folded('，。“”（）《》 \n')).toBe('');
});

test('full-width, compatible and capital forms are the plain ones', () => {
	expect(folded('ＧＩＳ')).toBe('gis');
	expect(folded('升级完善H2010通关管理系统')).toBe('升级完善h2010通关管理系统');
	expect(folded('“１＋９＋Ｎ”')).toBe('1+9+n');
	expect(folded('Ⅻ㈠㎡')).toBe('xii一m2');
});

test('a plus and a per cent stay behind a letter or digit, and only there', () => {
	expect(folded('创新“互联网+”法院')).toBe('创新互联网+法院');
	expect(folded('同比分别增长53.74%和29.34%')).toBe('同比分别增长53.74%和29.34%');
	expect(folded('1+9+N')).toBe('1+9+n');
	expect(folded('C++')).toBe('c++');
	expect(folded('+法院')).toBe('法院');
	expect(folded('“%”以上')).toBe('以上');
});

test('a dot stays behind a digit or Latin letter, and only there', () => {
	expect(folded('验放清单约1.84亿份')).toBe('验放清单约1.84亿份');
	expect(folded('www.12306.cn')).toBe('www.12306.cn');
	expect(folded('海关.总署')).toBe('海关总署');
	expect(folded('.84')).toBe('84');
});

test('traditional characters are read as those of the text, where a map says so', () => {
	const simplify = new Map([
		['關', '关'],
		['總', '总'],
	]);
	expect(fold('海關總署', simplify).text).toBe('海关总署');
	expect(fold('海關總署').text).toBe('海關總署');
});

test('every kept character knows where it came from', () => {
	expect(fold('，海关 总署')).toEqual({
		characters: ['海', '关', '总', '署'],
		origin: [1, 2, 4, 5],
		text: '海关总署',
	});
	// One sign may become several, and a sign outside the first plane takes two places.
	expect(fold('Ⅻ章').origin).toEqual([0, 0, 0, 1]);
	expect(fold('𠮷，野').origin).toEqual([0, 3]);
});

test('what is folded folds to itself', () => {
	const signs = [...'海關总署，。“”＋+%.．１Ａa𠮷ⅫÅßİ㎡ 　'];
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
			expect(folded(folded(text))).toBe(folded(text));
		}),
	);
});
