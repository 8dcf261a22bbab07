import { fold } from './fold.ts';

/** Longer than any sentence of the text; what is beyond cannot be found and is not looked for. */
export const MAX_QUERY = 2000;

/** What nobody expects to be looked for: white space, brackets, quotation marks, stops. */
const ORDINARY = /[\s\p{M}\p{C}\p{Z}\p{DI}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}，。、；：？！…·,.;:?!'"]/u;

/** What of a query is not looked for, though its reader may think so, in words; empty where there is nothing. */
export function leftOut(query: string): string {
	const signs = [...new Set(query.slice(0, MAX_QUERY))].filter(
		(sign) => !ORDINARY.test(sign) && fold(sign).text === '',
	);
	return [
		query.length > MAX_QUERY && `只查前${MAX_QUERY}字`,
		signs.length > 0 && `“${signs.slice(0, MOST).join('')}”不计`,
	]
		.filter(Boolean)
		.join('；');
}

/** So many signs are named. */
const MOST = 10;
