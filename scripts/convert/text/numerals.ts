/** The Han numerals of headings: 一, 十, 二十三. */
const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Every numeral below a hundred, in order. */
const NUMERALS = Array.from({ length: 99 }, (_, index) => {
	const [tens, ones] = [Math.floor((index + 1) / 10), (index + 1) % 10];
	return (tens > 1 ? DIGITS[tens - 1]! : '') + (tens > 0 ? '十' : '') + (DIGITS[ones - 1] ?? '');
});

/** The numeral of a number. */
export const numeralOf = (number: number): string => NUMERALS[number - 1] ?? String(number);

/** The number of a numeral in Han or in digits of whichever width; 0 where it is neither. */
export function numberOf(numeral: string): number {
	const folded = numeral.normalize('NFKC');
	return /^\d+$/.test(folded) ? Number(folded) : NUMERALS.indexOf(folded) + 1;
}
