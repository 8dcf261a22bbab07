import type { Range } from '../../../src/text/range.ts';

/** Digits of all scripts, and what writes a number in Han wherever it stands: 三, 零, 贰, 廿. */
const DIGIT = String.raw`\p{N}一二两三四五六七八九十百千万亿零双俩仨壹贰叁柒捌玖佰仟廿卅卌皕兩萬億貳雙弌弍弎亖両叄壱弐卄`;
/** What writes other words as well (队伍, 大陆, 参加, 征兆) and counts beside a numeral or a unit of money only. */
const AMBIGUOUS = '肆伍陆陸拾参參兆○◯';
const BESIDE = String.raw`[${DIGIT}${AMBIGUOUS}元圆圓角分]`;
/** Per cent, per mille and degrees: what a number is of, in a sign of its own. */
const MEASURE = '%‰‱٪°';
const SIGN = new RegExp(
	[
		String.raw`[${DIGIT}${MEASURE}]`,
		String.raw`(?<=${BESIDE})[${AMBIGUOUS}]|[${AMBIGUOUS}](?=${BESIDE})`,
		String.raw`(?<=[${DIGIT}])\p{Sc}|\p{Sc}(?=[${DIGIT}])`,
	].join('|'),
	'gu',
);
/** Units in one sign: ㎡, ㎞, ㌔. */
const UNIT = /[\u32CC-\u32CE\u3300-\u3357\u3371-\u337A\u3380-\u33DF\u33FF]/u;
const LATIN = /\p{Script=Latin}+/gu;
/** Letters that are a number of the Romans: V, XII, iv, MMXV. Shorter words with C, D and M are others: CD, mm. */
const ROMAN =
	/^(?:[IVX]|(?=..)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|(?=..)x{0,3}(?:ix|iv|v?i{0,3})|(?=.{4})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/;

/** A sign with where it stands. */
export interface NumeralSign extends Range {
	sign: string;
}

/**
 * Every sign of a text that writes a number, or what it is of, in whichever form: ９, ⑨, ㈨, Ⅳ and IV,
 * 贰, 廿, ½, ㋀, %, ℃, ㎡, compatibility forms of all of them included.
 */
export function numeralSigns(text: string): NumeralSign[] {
	const { plain, signs } = unfolded(text);
	const romans = [...plain.matchAll(LATIN)]
		.filter(([word]) => ROMAN.test(word))
		.flatMap(({ 0: word, index }) => signs.slice(index, index + word.length));
	const digits = [...plain.matchAll(SIGN)].map(({ index }) => signs[index]!);
	const own = signs.filter(({ sign }) => UNIT.test(sign) || /\p{N}/u.test(sign));
	return [...new Set([...digits, ...romans, ...own])].sort((a, b) => a.start - b.start);
}

/** The text without compatibility forms, and for each unit of it the sign that it came from. */
function unfolded(text: string): { plain: string; signs: NumeralSign[] } {
	let plain = '';
	const signs: NumeralSign[] = [];
	let start = 0;
	for (const sign of text) {
		const form = sign.normalize('NFKC');
		const end = start + sign.length;
		const from = { sign, start, end };
		for (let unit = 0; unit < form.length; unit++) signs.push(from);
		plain += form;
		start = end;
	}
	return { plain, signs };
}
