import type { Engine } from '../../search/engine.ts';
import { isCounted } from './counted.ts';
import { halves, partings } from './split.ts';
import { areTogether } from './synonyms.ts';
import type { Stock } from './stock.ts';
import { isWorded } from './words.ts';

/**
 * The words that a term may be, where a page has all of them; a number is one with what it counts. If
 * there are none, a word or number with the rest of the term, which the reader has typed.
 */
export async function apart(term: string, { words, engine }: Stock): Promise<string[]> {
	// 海关+税务.
	const sum = await together([term.split('+').filter((part) => part.length > 1)], engine);
	if (sum.length > 0) return sum;
	const isWord = (part: string) => isCounted(part) || isWorded(part, words);
	const worded = await together(
		partings(term).filter((parts) => parts.every(isWord) && isParted(parts, words)),
		engine,
	);
	if (worded.length > 0) return worded;
	return (await together(besideWords(term, words), engine)).slice(0, 1);
}

/** The same, or else stretches of the text, where a page has all of them. */
export async function inParts(term: string, stock: Stock): Promise<string[]> {
	const parts = await apart(term, stock);
	return parts.length > 0 ? parts : stretched(term, stock);
}

/** A term in stretches of the text that are no words it knows, where a page has all of them. */
export const stretched = async (term: string, { texts, engine }: Stock): Promise<string[]> =>
	together([stretches(term, texts)], engine);

/** A term in stretches that the texts have, the longest first at each place; none where a character is left. */
function stretches(term: string, texts: readonly string[]): string[] {
	const isThere = (stretch: string) => texts.some((text) => text.includes(stretch));
	const parts: string[] = [];
	for (let at = 0; at < term.length && parts.length < MOST; at += parts[parts.length - 1]!.length) {
		let end = term.length;
		while (end - at > 1 && (term.length - end === 1 || !isThere(term.slice(at, end)))) end--;
		if (end - at < 2) return [];
		parts.push(term.slice(at, end));
	}
	return parts.join('') === term ? parts : [];
}
/** So many stretches are together for a reason. */
const MOST = 3;

/**
 * A term in the longest word or number that it begins with and the rest, and in the longest that it ends
 * with; the longer word first.
 */
export function besideWords(term: string, words: ReadonlySet<string>): string[][] {
	const isKnown = (part: string) => isCounted(part) || words.has(part);
	const pairs = halves(term)
		.map((parts) => parts.map((part) => part.replace(/^[的被](?=..)|的$/, '')))
		.filter((parts) => !parts.some(isSpelt) && isParted(parts, words));
	const longest = (end: 0 | 1): string[][] =>
		pairs
			.filter((parts) => isKnown(parts[end]!))
			.sort((a, b) => b[end]!.length - a[end]!.length)
			.slice(0, 1);
	const [[first] = [], [last] = []] = [longest(0), longest(1)];
	if (!first || !last) return [first ?? last].filter((parts) => parts !== undefined);
	return first[0]!.length >= last[1]!.length ? [first, last] : [last, first];
}

/** Those of some partings of which a page has all parts; in three parts only where there are none in two. */
async function together(all: readonly string[][], engine: Engine): Promise<string[]> {
	const offers: string[] = [];
	for (const parts of all)
		if (
			parts.length > 1 &&
			(parts.length === 2 || offers.length === 0) &&
			(await areTogether(parts, engine))
		)
			offers.push(parts.join(' '));
	return offers;
}

/** Whether no part goes on with the next in a longer word: 环保部 and 网站, not 环保 and 部网站. */
const isParted = (parts: readonly string[], words: ReadonlySet<string>): boolean =>
	parts.slice(1).every((part, at) => !words.has(parts[at]! + part[0]!));

/** Whether a part is a small number that is spelt, with what it counts: 四个. */
const isSpelt = (part: string): boolean => /^[一二两三四五六七八九十]+[个项条家种次]$/.test(part);
