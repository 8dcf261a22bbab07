import type { Name, PackedSynonyms, PinyinTerm } from '../../search/block.ts';
import type { Layered } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import { fold } from '../../search/fold.ts';
import { isShortOf } from '../../search/short.ts';
import { datesIn } from './dates.ts';
import { oneCharacterOff } from './near.ts';
import { inDigits, inNumerals } from './numerals.ts';
import { numbersIn } from './numbers-in.ts';
import { runsIn } from './runs.ts';
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
 * Latin letters; a day, a heading or an amount as the texts give it; two words for the one word of the
 * query, the name that it is short for, what differs from it in one character; or else what of it
 * stands there. A number with another digit is another number. Nothing is offered that is no word.
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
	// The numbers of parts are no words.
	const names = sources.names.filter(({ why }) => why !== '').map(({ folded }) => folded);
	const offered = SYNONYMS.flatMap(([, printed]) => printed.map((word) => fold(word).text));
	const words = new Set([...sounds.map(([word]) => word), ...names, ...offered]);
	const texts = (await sources.text().catch(() => [])).flatMap(([, layers]) => layers);
	const [term = '', ...others] = terms;
	const digits = inDigits(term);
	const offers = await standing([...datesIn(inDigits(query)), ...behindOrdinal(query)], engine);
	if (offers.length === 0 && others.length === 0) {
		offers.push(...(await apart(term, words, engine)), ...namesShort(term, names));
		const otherwise = [digits, inNumerals(term)].filter((each) => each !== term);
		offers.push(...(await standing(otherwise, engine)));
		if (/\d/.test(digits) && term.length <= LONGEST_AMOUNT)
			offers.push(...(await numbersIn(digits, texts, engine)));
		if (!/\d/.test(term))
			offers.push(
				...oneCharacterOff(
					term,
					[...texts, ...names],
					(each, isInside) => (isInside && isLong(term)) || isWorded(each, words),
				),
			);
	}
	if (offers.length > 0) return { queries: [...new Set(offers)].slice(0, MOST), by: 'signs' };
	return { queries: await known(terms, words, engine), by: 'signs' };
}

/** How many are offered. */
const MOST = 6;

/** What is longer than this is a passage with a number in it. */
const LONGEST_AMOUNT = 12;
/** What is as long as this is like something else in all but one character for a reason. */
const isLong = (term: string): boolean => term.length > 4 && !/[a-z]/.test(term);

/** A heading as it was copied, without the number before it. */
const behindOrdinal = (query: string): string[] => {
	const [, heading] =
		/^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、）)]\s*(\S.*)$/.exec(query) ?? [];
	return heading ? [heading] : [];
};

/** The names of which a term leaves something out, the shortest first. */
function namesShort(term: string, names: readonly string[]): string[] {
	const found =
		term.length < SHORTEST_NAME
			? []
			: names.filter((name) => name[0] === term[0] && isShortOf(term, name));
	return found.sort((a, b) => a.length - b.length).slice(0, 1);
}
const SHORTEST_NAME = 4;

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
	const found = await Promise.all(queries.map((query) => stands(fold(query).text, engine)));
	return queries.filter((_, at) => found[at]);
}

/** Of several terms those that stand somewhere by themselves; of the others the longest runs that do, or the words. */
async function known(
	terms: readonly string[],
	words: ReadonlySet<string>,
	engine: Engine,
): Promise<string[]> {
	const offers = await Promise.all(
		terms.map(async (term) => {
			if (/^(?:and|or|not)$/.test(term)) return [];
			const isThere = terms.length > 1 && (await stands(term, engine));
			if (isThere) return [term];
			const runs = await runsIn(term, engine);
			// A word in Latin letters is a word, whether the vocabulary knows it or not.
			const latin = await standing(term.match(/[a-z][a-z0-9]+/g) ?? [], engine);
			const rest = runs.reduce((left, run) => left.replace(run, ''), term);
			return [...runs, ...latin, ...wordsIn(rest, words)];
		}),
	);
	return [...new Set(offers.flat())];
}
