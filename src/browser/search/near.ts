import { literal } from './literal.ts';

/** Shorter terms with a wrong character are too many things. */
const SHORTEST = 3;
const LONGEST = 40;
const MOST = 3;

/**
 * The three most frequent stretches of the folded texts that differ from a folded term in one
 * character and are words, or made of nothing but words; none for a term of fewer than three or
 * more than forty. Whether they are is told with whether the character stands inside.
 */
export function oneCharacterOff(
	term: string,
	texts: readonly string[],
	isWorded: (stretch: string, isInside: boolean) => boolean,
): string[] {
	const characters = [...term];
	if (characters.length < SHORTEST || characters.length > LONGEST) return [];
	const counts = new Map<string, number>();
	const inside = new Set<string>();
	for (let at = 0; at < characters.length; at++) {
		const before = literal(characters.slice(0, at).join(''));
		const after = literal(characters.slice(at + 1).join(''));
		const pattern = new RegExp(`${before}.${after}`, 'gu');
		for (const text of texts)
			for (const [found] of text.matchAll(pattern)) {
				counts.set(found, (counts.get(found) ?? 0) + 1);
				if (at > 0 && at < characters.length - 1) inside.add(found);
			}
	}
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([found]) => found)
		.filter((found) => isWorded(found, inside.has(found)))
		.slice(0, MOST);
}

/** Shorter terms with a character more or less are too many things. */
const SHORTEST_UNEVEN = 5;
/** So many characters a term may lack. */
const LACKING = 2;

/**
 * The most frequent stretches of the folded texts that a folded term of words has a character too many for,
 * inside it, or of which it lacks one or two: 船舶吨税 of 船舶吨位税, 横向到边 of 横到边.
 */
export function unevenTo(term: string, texts: readonly string[]): string[] {
	const characters = [...term];
	const { length } = characters;
	if (length < SHORTEST_UNEVEN || length > LONGEST || /\d/.test(term)) return [];
	const fewer = characters
		.slice(1, -1)
		.map((_, at) => characters.filter((_, index) => index !== at + 1).join(''));
	const more = new RegExp(characters.map(literal).join('.?'), 'gu');
	const counts = new Map<string, number>();
	const add = (found: string, count: number) => counts.set(found, (counts.get(found) ?? 0) + count);
	for (const text of texts) {
		for (const each of fewer) if (text.includes(each)) add(each, 1);
		for (const [found] of text.matchAll(more))
			if ([...found].length <= length + LACKING) add(found, 1);
	}
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([found]) => found)
		.slice(0, MOST);
}
