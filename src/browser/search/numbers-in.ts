import type { Engine } from '../../search/engine.ts';
import { literal } from './literal.ts';
import { stands } from './synonyms.ts';

const NUMBER = /\d+(?:\.\d+)*/g;
/** How far around its number a term is looked through. */
const AROUND = 3;

/**
 * What the texts have of the numbers in a folded term: the number itself as exactly as they give it,
 * 469.48亿 for 469亿, 3500多家 for 3500家; otherwise each number with as much around it as stands in
 * one piece, 809号 of 809号令.
 */
export async function numbersIn(
	term: string,
	texts: readonly string[],
	engine: Engine,
): Promise<string[]> {
	const exact = exactly(term, texts);
	if (exact.length > 0) return exact;
	const found: string[] = [];
	for (const number of term.matchAll(NUMBER))
		for (const stretch of around(term, number.index, number.index + number[0].length))
			if (!isBare(stretch) && (await stands(stretch, engine))) {
				found.push(stretch);
				break;
			}
	return found;
}

/** A number with the decimals, or the “more than”, that a reader left out. */
function exactly(term: string, texts: readonly string[]): string[] {
	const [, before, number, unit] = /^(\D*)(\d+)(\D+)$/.exec(term) ?? [];
	if (!number) return [];
	const printed = `${literal(before!)}${number}(?:\\.\\d+)?[多余几]?${literal(unit!)}`;
	const pattern = new RegExp(`(?:^|[^\\d.])(${printed})`, 'g');
	return [
		...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, each]) => each!))),
	];
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
