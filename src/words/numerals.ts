/** The digits in their order. */
export const DIGITS = '零一二三四五六七八九';
const TENS = ['', '十', '百', '千'];
/** Other signs for digits. */
const OTHERWISE: Record<string, string> = { 〇: '零', 两: '二' };

/** What a numeral for a digit counts: 2 of 二 and 两. */
export const digitOf = (character: string): number =>
	DIGITS.indexOf(OTHERWISE[character] ?? character);

/** A number from 1 to 99 as it is read: 二十七. */
export function inHan(number: number): string {
	const [tens, ones] = [Math.floor(number / 10), number % 10];
	const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
	return ten + (ones === 0 ? '' : DIGITS[ones]);
}

/** A number as it is spelt with tens and hundreds; `undefined` where it is a row of digits. */
export function numberOf(numeral: string): number | undefined {
	if (!/[十百千]/.test(numeral) && numeral.length > 1) return undefined;
	let [sum, digit] = [0, 0];
	for (const character of numeral) {
		const power = TENS.indexOf(character);
		if (power === -1) digit = digitOf(character);
		else {
			sum += (digit || 1) * 10 ** power;
			digit = 0;
		}
	}
	return sum + digit;
}

/** A designation with its numbers in the one writing and in the other: 第一章第十节 and 第1章第10节 of 第一章第10节. */
export const inBothNumerals = (name: string): string[] => [
	name.replace(/\d+/g, (number) => inHan(Number(number))),
	name.replace(/[一二三四五六七八九十]+/g, (han) => String(numberOf(han) ?? han)),
];
