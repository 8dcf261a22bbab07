import { DIGITS, inHan, numberOf } from '../../words/numerals.ts';

const NUMERAL = /(百分之)?([零〇一二三四五六七八九十百千]+)/g;

/**
 * A query with digits for its Chinese numerals: 42个 of 四十二个, 92% of 百分之九十二, 2016年4月 of
 * 二〇一六年四月. Other rows of numerals stay as they are.
 */
export const inDigits = (query: string): string =>
	query
		.replace(/[零〇一二三四五六七八九]{4}(?=年)/g, (year) =>
			[...year].map((digit) => DIGITS.indexOf(digit.replace('〇', '零'))).join(''),
		)
		.replace(NUMERAL, (whole, percent: string | undefined, numeral: string) => {
			const number = numberOf(numeral);
			return number === undefined ? whole : `${number}${percent ? '%' : ''}`;
		});

/** A query with its small numbers spelt: 二十四节气 of 24节气. */
export const inNumerals = (query: string): string =>
	query.replace(/[\d.]+%?/g, (number) =>
		/^[1-9]\d?$/.test(number) ? inHan(Number(number)) : number,
	);
