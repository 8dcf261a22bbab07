import type { Edition } from '../../edition/edition.ts';
import { frequentWords } from './words.ts';

/** What may be offered for a query is a word of this form. */
const OFFERED = /^\p{Script=Han}{2,12}$/u;

/**
 * Words that may be offered to a reader, the most frequent first: names of bodies and of what the
 * registers list, what the text puts into quotation marks or title marks, and its frequent words. No
 * stretch that only happens to be frequent is among them.
 */
export function vocabularyOf(edition: Edition): string[] {
	const text = edition.texts.join('\n');
	const bodies = edition.ministries.flatMap((unit) => {
		const { name, short, forms, aliases } = edition.ministry(unit.id);
		return [name, short, ...forms, ...aliases];
	});
	const names = [
		...bodies,
		...edition.entities.flatMap(({ name, forms }) => [name, ...forms]),
		...quoted(text),
	].filter((name) => OFFERED.test(name));
	const words = frequentWords(text, names, bodies).filter((word) => OFFERED.test(word));
	const counts = new Map<string, number>();
	for (const word of [...names, ...words]) counts.set(word, text.split(word).length);
	return [...counts].sort(byCount).map(([word]) => word);
}

const quoted = (text: string): string[] =>
	[...text.matchAll(/[“《]([^“”《》]{2,12})[”》]/g)].map(([, term]) => term!);

const byCount = ([a, often]: [string, number], [b, seldom]: [string, number]): number =>
	seldom - often || (a < b ? -1 : 1);
