import { arrange } from '../../search/arrange.ts';
import type { PackedSynonyms } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import { fold } from '../../search/fold.ts';

/** A shorter word may stand in a longer one by chance, and is known by itself only. */
const SHORTEST = 3;
/** How many are offered. */
const MOST = 3;

/**
 * What the texts print for words of a query, or else the edition: the query with such a word in the
 * place of what was typed, where a page has all of it, otherwise the word alone; nothing that is not
 * there.
 */
export async function printedFor(
	terms: readonly string[],
	synonyms: PackedSynonyms,
	engine: Engine,
): Promise<string[]> {
	const offers: string[] = [];
	for (const [at, term] of terms.entries())
		for (const word of wordsFor(term, synonyms)) {
			const whole = terms.map((other, index) => (index === at ? fold(word).text : other));
			if (await areTogether(whole, engine)) offers.push(queryOf(terms, at, word));
			else if (await stands(fold(word).text, engine)) offers.push(word);
		}
	return [...new Set(offers)].slice(0, MOST);
}

/** Whether a page has all of some folded terms. */
export async function areTogether(terms: readonly string[], engine: Engine): Promise<boolean> {
	const found = await Promise.all(terms.map((term) => engine.find(term)));
	const { pages } = arrange(
		found,
		terms.map((term) => [term]),
	);
	return pages.length > 0;
}

/** Whether a folded term stands anywhere, also in what the edition adds, and otherwise than cut out of a number. */
export async function stands(term: string, engine: Engine): Promise<boolean> {
	const { pages, added } = arrange([await engine.find(term)], [[term]]);
	return pages.length + added.length > 0;
}

/** Those of some queries that stand somewhere as they are. */
export async function standing(queries: readonly string[], engine: Engine): Promise<string[]> {
	const found = await Promise.all(queries.map((query) => stands(fold(query).text, engine)));
	return queries.filter((_, at) => found[at]);
}

/** What is printed for a term, or else for the longest word in it that is known. */
function wordsFor(term: string, synonyms: PackedSynonyms): readonly string[] {
	const [nearest] = synonyms
		.filter(([typed]) => typed === term || (typed.length >= SHORTEST && term.includes(typed)))
		.sort(([a], [b]) => b.length - a.length);
	return nearest?.[1] ?? [];
}

const queryOf = (terms: readonly string[], at: number, word: string): string =>
	terms.map((term, index) => (index === at ? word : term)).join(' ');
