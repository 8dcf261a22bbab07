const DIGITS = '零一二三四五六七八九';
const TENS = ['', '十', '百', '千'];

/** A folded term that begins with a number in Chinese numerals, with digits: 42个 of 四十二个, 92% of 百分之九十二; none otherwise. */
export function inDigits(term: string): string[] {
	const [, percent, numeral = '', rest] =
		/^(百分之)?([零〇一二三四五六七八九十百千]+)(.*)$/.exec(term) ?? [];
	const number = numberOf(numeral);
	return number === undefined ? [] : [`${number}${percent ? '%' : ''}${rest}`];
}

/** A number as it is spelt with tens and hundreds; `undefined` where it is a row of digits. */
function numberOf(numeral: string): number | undefined {
	let [sum, digit] = [0, 0];
	if (!/[十百千]/.test(numeral) && numeral.length > 1) return undefined;
	for (const character of numeral) {
		const power = TENS.indexOf(character);
		if (power === -1) digit = DIGITS.indexOf(character);
		else {
			sum += (digit || 1) * 10 ** power;
			digit = 0;
		}
	}
	return numeral === '' ? undefined : sum + digit;
}
