import type { Folded } from './fold.ts';

const DIGIT = /[0-9]/;
const EDGE = /^\.?[0-9]|[0-9]$/;

/** Whether a folded term begins or ends with a number, which may then be only part of a longer one. */
export const isNumeral = (term: string): boolean => EDGE.test(term);

/**
 * Whether a number as a text writes it goes on from the folded character before a place to the one at
 * it: with a digit, a dot or the line of a fraction between digits, or a comma before three. What else the text has
 * between two digits parts two numbers, though folding drops it: 2011~2015, 〔2016〕55号.
 */
export function goesOn({ characters, origin, ends }: Folded, text: string, at: number): boolean {
	const isDigit = (place: number) => DIGIT.test(characters[place] ?? '');
	const isDot = (place: number) =>
		characters[place] === '.' && isDigit(place - 1) && isDigit(place + 1);
	if (!(isDigit(at - 1) || isDot(at - 1)) || !(isDigit(at) || isDot(at))) return false;
	const between = text.slice(ends[at - 1], origin[at]);
	return (
		between === '' ||
		between === '⁄' ||
		(between === ',' && /^\d{3}(?!\d)/.test(text.slice(origin[at])))
	);
}
