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

test('symbols stay, so do per cent and per mille', () => {
	expect(folded('创新“互联网+”法院')).toBe('创新互联网+法院');
	expect(folded('同比分别增长53.74%和29.34%')).toBe('同比分别增长53.74%和29.34%');
	expect(folded('1+9+N')).toBe('1+9+n');
	expect(folded('+法院')).toBe('+法院');
	expect(folded('“%”以上，¥5')).toBe('%以上¥5');
	expect(folded('5～10')).toBe('510');
});

test('a dot stays before a digit or Latin letter, and only there', () => {
	expect(folded('验放清单约1.84亿份')).toBe('验放清单约1.84亿份');
	expect(folded('www.12306.cn')).toBe('www.12306.cn');
	expect(folded('.84亿')).toBe('.84亿');
	expect(folded('海关.总署')).toBe('海关总署');
	expect(folded('H2010.')).toBe('h2010');
	expect(folded('手机App……')).toBe('手机app');
});

test('signs that stand for several, and letters in parts, are what they stand for', () => {
	expect(folded('Ⅳ级响应，温度以℃计，面积½㎡')).toBe('iv级响应温度以°c计面积12m2');
	expect(folded('Cafe\u0301馆')).toBe(folded('Café馆'));
	expect(folded('，\u0301馆')).toBe('馆');
	expect(folded('か\u3099')).toBe('が');
	expect(folded('ﾊﾟ\u1112\u1161\u11ab')).toBe('パ한');
	expect(folded('⽅⾯、⻓⻋、福')).toBe('方面长车福');
});

test('what is not seen does not count: soft hyphens, joiners, selectors', () => {
	expect(folded('海\u200b关\u00ad总\ufe00署\ufeff')).toBe('海关总署');
	expect(folded('葛\u{e0100}e\u200b\u0301')).toBe('葛é');
});

test('every kept character knows where its sign begins and ends', () => {
	expect(fold('，海关 总署')).toEqual({
		characters: ['海', '关', '总', '署'],
		origin: [1, 2, 4, 5],
		ends: [2, 3, 5, 6],
		text: '海关总署',
	});
	// One sign may become several, and a sign outside the first plane takes two places.
	expect(fold('Ⅻ章').origin).toEqual([0, 0, 0, 1]);
	expect(fold('𠮷，野').origin).toEqual([0, 3]);
	expect(fold('e\u0301，葛\u{e0100}').ends).toEqual([2, 6]);
});

test('what is folded folds to itself', () => {
	const signs = [...'海關总署，。“”＋+%.．１Ａa𠮷ⅫÅßİ㎡ 　'];
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
			expect(folded(folded(text))).toBe(folded(text));
		}),
	);
});
