import type { Engine } from '../../search/engine.ts';
import { stands } from './synonyms.ts';

const NUMBER = /\d+(?:\.\d+)*/g;
/** How far around its number a term is looked through. */
const AROUND = 3;
/** Smaller numbers without a unit are everywhere. */
const COUNTABLE = 1000;

/**
 * What the texts have of the numbers in a folded term: the amount that was meant, as exactly as they
 * give it, 469.48亿 for 469亿, 3500多家 for 3500家, 2.8万条 for 28000条; otherwise each number with as
 * much around it as stands in one piece, 809号 of 809号令.
 */
export async function numbersIn(
	term: string,
	texts: readonly string[],
	engine: Engine,
): Promise<string[]> {
	const amounts = amountsLike(term, texts);
	if (amounts.length > 0) return amounts;
	const found: string[] = [];
	for (const number of term.matchAll(NUMBER))
		for (const stretch of around(term, number.index, number.index + number[0].length))
			if (!isBare(stretch) && (await stands(stretch, engine))) {
				found.push(stretch);
				break;
			}
	return found;
}

const SCALES: Record<string, number> = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const SCALED = /(\d+(?:\.\d+)?)[多余几]?(万亿|亿|万|千|)[多余几]?/g;

/** The amounts of the texts that a term may have rounded, cut short, or written at another scale; with the same unit, if it has one. */
function amountsLike(term: string, texts: readonly string[]): string[] {
	const [, number, scale, unit] =
		/^(\d+(?:\.\d+)?)(万亿|亿|万|千|)(\D*)$/.exec(term.replace(/[多余几]/, '')) ?? [];
	if (number === undefined) return [];
	const step = SCALES[scale!]! / 10 ** (number.split('.')[1]?.length ?? 0);
	const meant = Number(number) * SCALES[scale!]!;
	if (unit === '' && meant < COUNTABLE) return [];
	const isMeant = (value: number) => value > meant - step / 2 && value < meant + step;
	const found = texts.flatMap((text) =>
		[...text.matchAll(SCALED)].flatMap(({ 0: whole, 1: digits, 2: power, index }) => {
			const isSame = text.startsWith(unit!, index + whole.length);
			return isSame && isMeant(Number(digits) * SCALES[power!]!) ? [whole + unit] : [];
		}),
	);
	return [...new Set(found)];
}

/** A number of one digit or two that counts nothing is anywhere. */
const isBare = (stretch: string): boolean => /^第?\d{1,2}$/.test(stretch);

/** The stretches of a term over a part of it, the longest first. */
function around(term: string, start: number, end: number): string[] {
	const stretches: string[] = [];
	for (let from = Math.max(0, start - AROUND); from <= start; from++)
		for (let to = Math.min(term.length, end + AROUND); to >= end; to--)
			stretches.push(term.slice(from, to));
	return stretches.sort((a, b) => b.length - a.length);
}
