/** A part of one character stands nearly everywhere, and a long term is a sentence. */
const SHORTEST = 2;
const LONGEST = 12;

/**
 * A term in two parts of two characters or more, in every way; none for a term of more than twelve.
 */
export function halves(term: string): [string, string][] {
	const characters = [...term];
	if (characters.length > LONGEST) return [];
	const cuts = characters.length - 2 * SHORTEST + 1;
	return Array.from({ length: Math.max(0, cuts) }, (_, index) => [
		characters.slice(0, index + SHORTEST).join(''),
		characters.slice(index + SHORTEST).join(''),
	]);
}
