import { fold } from './fold.ts';

/**
 * A folded term in all forms it may have in the text: as typed, or with simplified characters for
 * traditional ones, which may stand for several.
 */
export type Term = readonly string[];

/** What traditional characters may stand for in the text; themselves first, where it has them. */
export type Variants = ReadonlyMap<string, readonly string[]>;

/** The terms of a query: folded, split at white space, each once, none of them empty. */
export function termsOf(query: string, variants: Variants = new Map()): Term[] {
	const terms = query
		.slice(0, MAX_QUERY)
		.split(/\s+/u)
		.map((part) => fold(part).text);
	return [...new Set(terms.filter((term) => term !== ''))].map((term) => formsOf(term, variants));
}

/** Longer than any sentence of the text; what is beyond cannot be found and is not looked for. */
const MAX_QUERY = 2000;

/** So many forms of one term are looked for: few characters stand for several. */
const MOST_FORMS = 16;

function formsOf(term: string, variants: Variants): string[] {
	let forms = [''];
	for (const character of term) {
		const all = variants.get(character) ?? [character];
		const few = forms.length * all.length <= MOST_FORMS ? all : all.slice(0, 1);
		forms = forms.flatMap((form) => few.map((each) => form + each));
	}
	return forms;
}
