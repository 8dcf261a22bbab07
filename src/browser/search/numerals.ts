const DIGITS = '零一二三四五六七八九';
const TENS = ['', '十', '百', '千'];
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

/** A number as it is spelt with tens and hundreds; `undefined` where it is a row of digits. */
function numberOf(numeral: string): number | undefined {
	if (!/[十百千]/.test(numeral) && numeral.length > 1) return undefined;
	let [sum, digit] = [0, 0];
	for (const character of numeral) {
		const power = TENS.indexOf(character);
		if (power === -1) digit = DIGITS.indexOf(character.replace('〇', '零'));
		else {
			sum += (digit || 1) * 10 ** power;
			digit = 0;
		}
	}
	return sum + digit;
}
