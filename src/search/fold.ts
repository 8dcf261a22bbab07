/**
 * The form in which texts and queries are compared: NFKC, lower case, without white space and
 * punctuation. `+` and `%` stay behind a letter or digit, a dot inside a number or Latin word:
 * 互联网+, 29.34%, 1.84.
 */
export interface Folded {
	/** One element a kept character. */
	characters: string[];
	/** For each of them the index in the original. */
	origin: number[];
	text: string;
}

const LETTER = /[\p{L}\p{N}]/u;
/** The ideographs that NFKC and lower case leave as they are: nearly all of the text. */
const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';
const LATIN = /[0-9a-z]/;
const WITH_LETTER = '+%';

/**
 * Folds a text or a query; empty where nothing of it is kept. `simplify` maps traditional
 * characters to the simplified ones of the text.
 */
export function fold(original: string, simplify: ReadonlyMap<string, string> = new Map()): Folded {
	const characters: string[] = [];
	const origin: number[] = [];
	let index = 0;
	for (const character of original) {
		const units = isHan(character) ? character : character.normalize('NFKC').toLowerCase();
		for (const unit of units) {
			const form = simplify.get(unit) ?? unit;
			if (isKept(form, characters[characters.length - 1])) {
				characters.push(form);
				origin.push(index);
			}
		}
		index += character.length;
	}
	return { characters, origin, text: characters.join('') };
}

function isKept(character: string, before: string | undefined): boolean {
	if (isHan(character) || LETTER.test(character)) return true;
	if (before === undefined) return false;
	if (WITH_LETTER.includes(character)) return LETTER.test(before) || WITH_LETTER.includes(before);
	return character === '.' && LATIN.test(before);
}
