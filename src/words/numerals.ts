const DIGITS = [...'零一二三四五六七八九'];

/** A number from 1 to 99 as it is read: 二十七. */
export function inHan(number: number): string {
	const [tens, ones] = [Math.floor(number / 10), number % 10];
	const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
	return ten + (ones === 0 ? '' : DIGITS[ones]);
}

const NUMBERS = new Map(Array.from({ length: 99 }, (_, at) => [inHan(at + 1), at + 1]));

/** A designation with its numbers in the one writing and in the other: 第一章第十节 and 第1章第10节 of 第一章第10节. */
export const inBothNumerals = (name: string): string[] => [
	name.replace(/\d+/g, (number) => inHan(Number(number))),
	name.replace(/[一二三四五六七八九十]+/g, (han) => String(NUMBERS.get(han) ?? han)),
];
