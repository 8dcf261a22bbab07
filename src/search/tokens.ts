import { fold } from './fold.ts';

/** Marks that belong to the character after them. */
const OPENING = /[“‘（《〈【〔「『[({<]/;

/**
 * A text as the index takes it: one token a kept character, so that any substring is a phrase.
 * Punctuation clings to a neighbour, so that positions go on across a comma.
 */
export function tokens(text: string): string {
	const kept = new Set(fold(text).origin);
	let result = '';
	let waiting = '';
	let index = 0;
	for (const character of text) {
		const isToken = kept.has(index);
		index += character.length;
		if (!isToken && OPENING.test(character)) waiting += character;
		else if (isToken) {
			result += `${result && ' '}${waiting}${character}`;
			waiting = '';
		} else if (!/\s/.test(character)) {
			if (result === '' || waiting !== '') waiting += character;
			else result += character;
		}
	}
	return result + waiting;
}

/** The text again from its tokens; white space of the original is not kept. */
export const fromTokens = (content: string): string => content.replaceAll(' ', '');

/** A folded term as the phrase that finds it. */
export const phrase = (term: string): string => `"${[...term].join(' ')}"`;
