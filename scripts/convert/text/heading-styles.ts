import type { HeadingStyle } from '../../../src/schema/wording.ts';
import { GENRE } from './genre.ts';
import { numeralOf } from './numerals.ts';

/** Which signs number a heading, and whether they stand in brackets. */
type Family = 'han' | 'han in brackets' | 'digits' | 'digits in brackets';

/** How headings of one style are told and numbered. */
export interface Style {
	/** Fits a heading as it should be written. */
	exact: RegExp;
	/** Whether that is held against a line with single spaces inside it, and not without any. */
	isSpaced: boolean;
	/** Fits one that is written otherwise, in a folded line. */
	near: RegExp;
	family: Family;
	/** What stands before a title, by the numeral. */
	label: (numeral: string) => string;
	/** The numeral of a number. */
	numeral: (number: number) => string;
}

const HAN = '(?<numeral>[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const DIGITS = String.raw`(?<numeral>[\d０-９]{1,2})`;
/** A heading is no sentence. */
const TITLE = '.*[^。！？]$';

/** What nearly is a heading of a family, in a folded line. */
export const NEAR: Record<Family, RegExp> = {
	/** 一. 第 一 节 */
	han: new RegExp(String.raw`^第?\s*${HAN}\s*(?:[章节]|部分|[、.,:·]|\s)\s*\S`),
	/** 一) [一] (一、 */
	'han in brackets': inBrackets(HAN),
	digits: GENRE.nearly.section,
	'digits in brackets': inBrackets(DIGITS),
};

/** Every way in which headings are numbered. */
export const STYLES: Record<HeadingStyle, Style> = {
	一: {
		...tight('', '', 'han'),
		exact: GENRE.lines.chapter,
		isSpaced: true,
		near: GENRE.nearly.chapter,
		label: (numeral) => `${numeral} `,
	},
	'1.': { ...tight('', '.', 'digits'), exact: GENRE.lines.section },
	'一、': tight('', '、', 'han'),
	第一章: spaced('章'),
	第一节: spaced('节'),
	第一部分: spaced('部分'),
	'（一）': tight('（', '）', 'han in brackets'),
	'1、': tight('', '、', 'digits'),
	'（1）': tight('（', '）', 'digits in brackets'),
};

/** A number between signs of either width, behind which the reading has no space. */
function tight(before: string, behind: string, family: Family): Style {
	const isHan = family.startsWith('han');
	const either = (sign: string) => (sign === '' ? '' : `[${sign}${sign.normalize('NFKC')}]`);
	return {
		exact: new RegExp(`^${either(before)}${isHan ? HAN : DIGITS}${either(behind)}${TITLE}`),
		isSpaced: false,
		near: NEAR[family],
		family,
		label: (numeral) => `${before}${numeral}${behind}`,
		numeral: isHan ? numeralOf : String,
	};
}

/** 第一章, with a space behind it where the text has one. */
function spaced(what: string): Style {
	return {
		...tight('第', what, 'han'),
		exact: new RegExp(`^(?<label>第${HAN}${what} ?)(?! )${TITLE}`),
		isSpaced: true,
		label: (numeral) => `第${numeral}${what} `,
	};
}

/** A number with one bracket missing, or others. */
function inBrackets(number: string): RegExp {
	const second = number.replace('numeral', 'other');
	const open = String.raw`[[(【〔]\s*${number}\s*[\])】〕、.,\s]?`;
	return new RegExp(String.raw`^(?:${open}|${second}\s*[\])】〕])\s*\S`);
}
