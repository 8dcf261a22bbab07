import { fold } from './fold.ts';

/** Longer than any sentence of the text; what is beyond cannot be found and is not looked for. */
export const MAX_QUERY = 2000;

/** What nobody expects to be looked for: white space, brackets, quotation marks, stops. */
const ORDINARY = /[\s\p{M}\p{C}\p{Z}\p{DI}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}，。、；：？！…·,.;:?!'"]/u;

/** What of a query is not looked for, or not as its reader may think, in words; empty where there is nothing. */
export function leftOut(query: string): string {
	const signs = [...new Set(query.slice(0, MAX_QUERY))].filter(
		(sign) => !ORDINARY.test(sign.normalize('NFKC')) && fold(sign).text === '',
	);
	return [
		query.length > MAX_QUERY && `只查前${MAX_QUERY}字`,
		signs.length > 0 && `“${signs.slice(0, MOST).join('')}”不计`,
		WITHOUT.test(query) && '词前的“-”不计，不表示排除',
		BETWEEN.test(query) && '“AND”“OR”“NOT”照字面查找',
	]
		.filter(Boolean)
		.join('；');
}

/** What other engines read as commands: a word to be without, and words between words. */
const WITHOUT = /(?:^|\s)[-−－][^\s\d\p{P}]/u;
const BETWEEN = /\S\s+(?:AND|OR|NOT)\s+\S/;

/** So many signs are named. */
const MOST = 10;
