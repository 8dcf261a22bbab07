import { DIGITS, digitOf, inHan, numberOf } from '../../words/numerals.ts';

const SPELT = '[零〇一二两三四五六七八九十百千]+';
const YEAR = /[零〇一二三四五六七八九]{4}(?=年|[-—–~～至到])/g;
const NUMERAL = new RegExp(`(百分之)?(${SPELT})(?:点([零一二三四五六七八九]+))?`, 'g');
/** 两万八千, 2万8千: what stands behind 万 counts less than it. */
const MYRIADS = new RegExp(`(\\d+|${SPELT})万(\\d?[千百]${SPELT}|\\d[千百]|${SPELT})`, 'g');

/**
 * A query with digits for its Chinese numerals: 42个 of 四十二个, 28000个 of 两万八千个, 92% of
 * 百分之九十二, 2016年4月 of 二〇一六年四月. Other rows of numerals stay as they are.
 */
export const inDigits = (query: string): string =>
	query
		.replace(YEAR, inRow)
		.replace(MYRIADS, (whole, myriads: string, rest: string) => {
			const number = 10_000 * valueOf(myriads) + valueOf(rest);
			return rest.length > 1 && !Number.isNaN(number) ? String(number) : whole;
		})
		.replace(NUMERAL, (whole, percent: string | undefined, numeral: string, rest?: string) => {
			const number = numberOf(numeral);
			const decimals = rest ? `.${inRow(rest)}` : '';
			return number === undefined ? whole : `${number}${decimals}${percent ? '%' : ''}`;
		});

/** Numerals one by one as digits: 2016 of 二〇一六. */
const inRow = (numerals: string): string => [...numerals].map(digitOf).join('');

/** A number however it is spelt, with digits among its numerals or without; `NaN` where it is a row. */
const valueOf = (numeral: string): number =>
	/^\d+$/.test(numeral)
		? Number(numeral)
		: (numberOf(numeral.replace(/\d/g, (digit) => DIGITS[Number(digit)]!)) ?? NaN);

/** A query with its small numbers spelt: 二十四节气 of 24节气. */
export const inNumerals = (query: string): string =>
	query.replace(/[\d.]+%?/g, (number) =>
		/^[1-9]\d?$/.test(number) ? inHan(Number(number)) : number,
	);
