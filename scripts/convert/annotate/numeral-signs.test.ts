import { expect, test } from 'vitest';
import { numeralSigns } from './numeral-signs.ts';

/** What is seen of some words, as it is printed. */
const seen = (text: string) => numeralSigns(text).map(({ sign }) => sign);

/** Words of each class, and the signs of them that are numerals. */
const CLASSES: Record<string, [text: string, signs: string]> = {
	'half-width and full-width digits': ['42个直属海关，４２个', '42４２'],
	'digits of other scripts': ['٣٤项९项𝟗项', '٣٤९𝟗'],
	circled: ['①⑴⒈㈠㊀⓪❶➀Ⓐ项', '①⑴⒈㈠㊀⓪❶➀'],
	'Roman signs': ['第Ⅳ类、ⅳ级、ↀ', 'Ⅳⅳↀ'],
	'Roman letters': ['第IV类、II期、Ｖ级、xii节、MMXV年', 'IVIIＶxiiMMXV'],
	'numerals in Han': ['零〇一二两三四五六七八九十百千万亿', '零〇一二两三四五六七八九十百千万亿'],
	'capitals of banks': ['壹贰叁肆伍陆柒捌玖拾佰仟元，貳萬億', '壹贰叁肆伍陆柒捌玖拾佰仟貳萬億'],
	'twenty, thirty, forty': ['廿年、卅年、卌年、卄年', '廿卅卌卄'],
	'a circle for nought': ['二○一五年、二◯一五年', '二○一五二◯一五'],
	fractions: ['½强、⅔、10²', '½⅔10²'],
	'per cent and per mille': ['98%、９８％、５﹪、3‰、٪', '98%９８％５﹪3‰٪'],
	'degrees and units': ['6℃、30°、㎡、㎞、㌔、㏄', '6℃30°㎡㎞㌔㏄'],
	'dates in one sign': ['㋀、㏠、㍘', '㋀㏠㍘'],
	money: ['￥100、€5', '￥100€5'],
	'compatibility forms': ['⼀⼗、\uF9D1\uF978\uF9B2', '⼀⼗\uF9D1\uF978\uF9B2'],
	'Suzhou numerals and rods': ['〡〢〸𝍠', '〡〢〸𝍠'],
};

test.each(Object.entries(CLASSES))('%s are seen, each sign once', (_, [text, signs]) => {
	expect(seen(text).join('')).toBe(signs);
	for (const { sign, start, end } of numeralSigns(text)) expect(text.slice(start, end)).toBe(sign);
});

test('what Unicode calls a number is seen, whatever it is', () => {
	const all = Array.from({ length: 0x30000 }, (_, point) => point)
		.filter((point) => point < 0xd800 || point > 0xdfff)
		.map((point) => String.fromCodePoint(point))
		.filter((sign) => /\p{N}/u.test(sign));
	expect(all.length).toBeGreaterThan(1800);
	expect(all.filter((sign) => seen(sign).join('') !== sign)).toEqual([]);
});

test('the same signs in other words are none', () => {
	for (const text of [
		...['队伍', '大陆', '登陆', '收拾', '放肆', '陆续', '参加', '征兆', '元素', '角度', '几次'],
		...['GIS', 'App', 'TB', 'PPP', 'CD', 'mm', 'VIP', 'civil', '$', '○'],
	])
		expect(seen(text), text).toEqual([]);
	expect(seen('“O2O”')).toEqual(['2']);
});
