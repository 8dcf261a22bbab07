import { fold } from './fold.ts';
import { escaped, unescaped } from './escape.ts';

/** Marks that Pagefind takes off a word: the text keeps them as they are. */
const MARKS = /^[，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』…—·,;:()[\]]$/;
/** Those of them that belong to the character after them. */
const OPENING = /[“‘（《〈【〔「『[(]+$/;
/** Signs that are their own token as they stand in the text, but for capital letters. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z+%.]$/;

/**
 * A text as the index takes it: one token a folded character, so that any substring is a phrase.
 * What lies between clings to a neighbour, so that positions go on across a comma; a sign that does
 * not stand for itself follows its tokens, escaped: `⌈i v⌉` and Ⅳ.
 */
export function tokens(text: string): string {
	const words: string[] = [];
	let waiting = '';
	let at = 0;
	for (const { start, end, characters } of signsOf(text)) {
		const between = kept(text.slice(at, start));
		const opening = OPENING.exec(between)?.[0] ?? '';
		const closing = between.slice(0, between.length - opening.length);
		if (words.length > 0) words.push(words.pop() + closing);
		else waiting = closing;
		words.push(waiting + opening + asTokens(text.slice(start, end), characters));
		waiting = '';
		at = end;
	}
	const rest = kept(text.slice(at));
	return words.length > 0 ? words.join(' ') + rest : rest;
}

/** The text again from its tokens. */
export const fromTokens = (content: string): string =>
	unescaped(content.replaceAll(' ', '').replace(/⌈[^⌉]*⌉/g, ''));

/** A folded term as the phrase that finds it. */
export const phrase = (term: string): string => `"${[...term].map(token).join(' ')}"`;

/** The signs of a text of which folding keeps something, with what it keeps. */
function signsOf(text: string): { start: number; end: number; characters: string[] }[] {
	const { characters, origin, ends } = fold(text);
	const signs: { start: number; end: number; characters: string[] }[] = [];
	for (const [index, character] of characters.entries()) {
		const last = signs[signs.length - 1];
		if (last && last.start === origin[index]) last.characters.push(character);
		else signs.push({ start: origin[index]!, end: ends[index]!, characters: [character] });
	}
	return signs;
}

const asTokens = (sign: string, characters: readonly string[]): string =>
	PLAIN.test(sign) ? sign : `⌈${characters.map(token).join(' ')}⌉${escaped(sign)}`;

/**
 * A character as Pagefind takes it for a word and leaves it whole: those of the text as they are,
 * any other by its number, in letters.
 */
const token = (character: string): string =>
	/^[\u4e00-\u9fff0-9a-z+%.]$/.test(character)
		? character
		: `z${[...character.codePointAt(0)!.toString(16)].map(letter).join('')}`;

const letter = (digit: string): string => String.fromCharCode(97 + parseInt(digit, 16));

/** What folding drops, so that Pagefind drops it, too. */
const kept = (text: string): string =>
	[...text].map((sign) => (MARKS.test(sign) ? sign : escaped(sign))).join('');
