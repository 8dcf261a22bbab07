import type { Name, PackedSynonyms, PinyinTerm } from '../../search/block.ts';
import type { Layered } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import { datesIn } from './dates.ts';
import { oneCharacterOff } from './near.ts';
import { numbersIn } from './numbers-in.ts';
import { soundingLike } from './sound.ts';
import { halves } from './split.ts';
import { areTogether, printedFor, stands } from './synonyms.ts';
import { isWorded, wordsIn } from './words.ts';

/** What readers type, with what the texts print for it; the bundler writes it here. */
declare const SYNONYMS: PackedSynonyms;

/** Where to look for something to offer; each rejects where it does not load. */
export interface Sources {
	engine: () => Promise<Engine>;
	/** The words of each report that may be offered, with their sound. */
	vocabularies: () => Promise<PinyinTerm[][]>;
	/** Other names of what the text names. */
	names: readonly Name[];
	/** The texts, where they are not too long to be looked through. */
	text: () => Promise<Layered[]>;
}

/** What to offer where little was found, and what for: its sound, its sense, or its signs. */
export interface Offers {
	queries: string[];
	by: 'sound' | 'sense' | 'signs';
}

/**
 * What to offer where little was found: what the texts print for it. Where nothing was: by sound for
 * Latin letters, a day or a number as the texts give it, otherwise two words for the one word of the
 * query and the word that differs from it in one character, or else the words that stand in it. A
 * number with another digit is another number. Nothing is offered that is no word.
 */
export async function offersFor(
	query: string,
	terms: readonly string[],
	isNothing: boolean,
	sources: Sources,
): Promise<Offers> {
	const engine = await sources.engine();
	const printed = await printedFor(terms, SYNONYMS, engine);
	if (printed.length > 0 || !isNothing) return { queries: printed, by: 'sense' };
	const sounds = (await sources.vocabularies()).flat();
	if (isLatin(query)) return { queries: soundingLike(query, sounds), by: 'sound' };
	const names = sources.names.map(({ folded }) => folded);
	const words = new Set([...sounds.map(([word]) => word), ...names]);
	const texts = (await sources.text().catch(() => [])).flatMap(([, layers]) => layers);
	const [term = '', ...others] = terms;
	const offers = await standing(datesIn(query), engine);
	if (offers.length === 0 && others.length === 0) {
		offers.push(...(await apart(term, words, engine)));
		if (/\d/.test(term)) offers.push(...(await numbersIn(term, texts, engine)));
		else
			offers.push(...oneCharacterOff(term, [...texts, ...names], (each) => isWorded(each, words)));
	}
	if (offers.length > 0) return { queries: offers.slice(0, MOST), by: 'signs' };
	return { queries: await known(terms, words, engine), by: 'signs' };
}

/** How many are offered. */
const MOST = 6;

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

/** Those of some queries that stand somewhere as they are. */
async function standing(queries: readonly string[], engine: Engine): Promise<string[]> {
	const found = await Promise.all(queries.map((query) => stands(query, engine)));
	return queries.filter((_, at) => found[at]);
}

/** Of several terms those that stand somewhere by themselves, and the words in the others. */
async function known(
	terms: readonly string[],
	words: ReadonlySet<string>,
	engine: Engine,
): Promise<string[]> {
	const offers = await Promise.all(
		terms.map(async (term) => {
			const isThere =
				terms.length > 1 && !/^(and|or|not)$/.test(term) && (await stands(term, engine));
			return isThere ? [term] : wordsIn(term, words);
		}),
	);
	return [...new Set(offers.flat())];
}
