import { fold } from './fold.ts';
import { MAX_QUERY } from './left-out.ts';

/**
 * A folded term in all forms it may have in the text: as typed, or with simplified characters for
 * traditional ones, which may stand for several.
 */
export type Term = readonly string[];

/** What traditional characters may stand for in a text; themselves first, where it has them. */
export type Variants = ReadonlyMap<string, string>;

/**
 * The terms of a query: folded, parted at white space that stands in no quotation marks, each once,
 * none of them empty; in every form that one of the texts knows for it.
 */
export function termsOf(query: string, ...variants: Variants[]): Term[] {
	const parts = query.slice(0, MAX_QUERY).match(PART) ?? [];
	const terms = parts.map((part) => fold(part).text).filter((term) => term !== '');
	return [...new Set(terms)].map((term) => {
		const forms = variants.flatMap((each) => formsOf(term, each));
		return forms.length > 0 ? [...new Set(forms)] : [term];
	});
}

/** What stands in one piece; of quotation marks that are not closed, each is a sign like others. */
const PART = /(?:“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》|"[^"]*"|＂[^＂]*＂|\S)+/gu;

/** So many forms of one term are looked for: few characters stand for several. */
const MOST_FORMS = 16;

/** A term without a character that only traditional writing has is meant as it stands. */
function formsOf(term: string, variants: Variants): string[] {
	const characters = [...term];
	const isOther = (character: string) => variants.get(character)?.includes(character) === false;
	if (!characters.some(isOther)) return [term];
	let forms = [''];
	for (const character of characters) {
		const all = [...(variants.get(character) ?? character)];
		const few = forms.length * all.length <= MOST_FORMS ? all : all.slice(0, 1);
		forms = forms.flatMap((form) => few.map((each) => form + each));
	}
	return forms;
}
