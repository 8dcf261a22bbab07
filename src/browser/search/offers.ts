import type { PackedSynonyms, PinyinTerm } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import { oneCharacterOff } from './near.ts';
import { soundingLike } from './sound.ts';
import { halves } from './split.ts';
import { areTogether, printedFor } from './synonyms.ts';
import { isWorded, wordsIn } from './words.ts';

/** What readers type, with what the texts print for it; the bundler writes it here. */
declare const SYNONYMS: PackedSynonyms;

/** Where to look for something to offer; each rejects where it does not load. */
export interface Sources {
	engine: () => Promise<Engine>;
	/** The words that may be offered, with their sound. */
	vocabulary: () => Promise<PinyinTerm[]>;
	/** Other names of what the text names, folded. */
	names: readonly string[];
	/** Folded texts. */
	texts: () => Promise<string[]>;
}

/** What to offer where little was found, and what for: its sound, its sense, or its signs. */
export interface Offers {
	queries: string[];
	by: 'sound' | 'sense' | 'signs';
}

/**
 * What to offer where little was found: what the texts print for it. Where nothing was: by sound for Latin letters, otherwise two words for the one
 * word of the query and the word that differs from it in one character, or else the words that stand
 * in it. A number with another digit is another number. Nothing is offered that is no word.
 */
export async function offersFor(
	query: string,
	terms: readonly string[],
	isNothing: boolean,
	{ engine, vocabulary, names, texts }: Sources,
): Promise<Offers> {
	const printed = await printedFor(terms, SYNONYMS, await engine());
	if (printed.length > 0 || !isNothing) return { queries: printed, by: 'sense' };
	const sounds = await vocabulary();
	if (isLatin(query)) return { queries: soundingLike(query, sounds), by: 'sound' };
	const words = new Set([...sounds.map(([word]) => word), ...names]);
	const [term = '', ...others] = terms;
	const offers: string[] = [];
	if (others.length === 0) {
		offers.push(...(await apart(term, words, await engine())));
		if (!/\d/.test(term))
			offers.push(
				...oneCharacterOff(term, [...(await texts()), ...names], (stretch) =>
					isWorded(stretch, words),
				),
			);
	}
	if (offers.length > 0) return { queries: offers, by: 'signs' };
	return { queries: await known(terms, words, await engine()), by: 'signs' };
}

const isLatin = (query: string): boolean => /^[a-z\p{M}'’\s]+$/iu.test(query.normalize('NFKD'));

/** The two words that a term may be, where a page has both. */
async function apart(term: string, words: ReadonlySet<string>, engine: Engine): Promise<string[]> {
	const offers: string[] = [];
	for (const parts of halves(term)) {
		const isPair = parts.every((part) => isWorded(part, words));
		if (isPair && (await areTogether(parts, engine))) offers.push(parts.join(' '));
	}
	return offers;
}

/** Of several terms those that stand somewhere by themselves, and the words in the others. */
async function known(
	terms: readonly string[],
	words: ReadonlySet<string>,
	engine: Engine,
): Promise<string[]> {
	const offers = await Promise.all(
		terms.map(async (term) => {
			const isThere = terms.length > 1 && (await engine.find(term)).length > 0;
			return isThere ? [term] : wordsIn(term, words);
		}),
	);
	return [...new Set(offers.flat())];
}
