import type { Name, PackedSynonyms, PinyinTerm } from '../../search/block.ts';
import type { Layered } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import { fold } from '../../search/fold.ts';
import { isShortOf } from '../../search/short.ts';
import { amountsLike } from './amounts.ts';
import { datesIn } from './dates.ts';
import { oneCharacterOff } from './near.ts';
import { inDigits, inNumerals } from './numerals.ts';
import { askedAbout } from './question.ts';
import { runsIn } from './runs.ts';
import { soundingLike } from './sound.ts';
import { partings } from './split.ts';
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
 * Latin letters; a day, a heading or an amount as the texts give it; what a question is about; several
 * words for the one word of the query, the name that it is short for, what differs from it in one
 * character; or else what of it stands there. A number with another digit is another number. Nothing is offered that is no word.
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
	return { queries: await bySigns(query, terms, { names, words, texts, engine }), by: 'signs' };
}

/** What offers are made of. */
interface Stock {
	/** Folded. */
	names: readonly string[];
	words: ReadonlySet<string>;
	texts: readonly string[];
	engine: Engine;
}

async function bySigns(query: string, terms: readonly string[], stock: Stock): Promise<string[]> {
	const { engine } = stock;
	const asked = terms.flatMap(askedAbout);
	const about = asked.length > 0 ? asked : terms;
	const isAsked = about.join(' ') !== terms.join(' ');
	const typed = [...datesIn(inDigits(query)), ...copied(query)];
	const offers = await standing(
		isAsked && about.length === 1 ? [...typed, ...about] : typed,
		engine,
	);
	if (offers.length === 0 && about.length === 1) offers.push(...(await meantBy(about[0]!, stock)));
	if (isAsked && about.length > 1 && (await areTogether(about, engine)))
		offers.push(about.join(' '), ...about.filter((part) => part.length >= TELLING));
	return offers.length > 0 ? [...new Set(offers)].slice(0, MOST) : known(about, stock);
}

/** What one term may be meant as. */
async function meantBy(term: string, { names, words, texts, engine }: Stock): Promise<string[]> {
	const otherwise = [inDigits(term), inNumerals(term), term.replaceAll('加', '+')];
	const changed = otherwise.filter((each) => each !== term);
	// A small number that is spelt is more often part of a word: 四个全面.
	const isAmount = /\d|[十百千]|百分之/.test(term);
	// What is made of nothing but words is no slip of the hand.
	const isSlip = !/\d/.test(term) && !isWorded(term, words);
	const isMeant = (each: string, isInside: boolean) =>
		(isInside && isLong(term)) || isWorded(each, words);
	return [
		...(await standing(changed, engine)),
		...(await apart(term, words, engine)),
		...namesShort(term, names),
		...(isAmount ? amountsLike(inDigits(term), texts) : []),
		...(isSlip ? oneCharacterOff(term, [...texts, ...names], isMeant) : []),
	];
}

/** How many are offered. */
const MOST = 6;
/** A part of a question that is as long as this tells by itself what it is about. */
const TELLING = 4;

/** What is as long as this is like something else in all but one character for a reason. */
const isLong = (term: string): boolean => term.length > 4 && !/[a-z]/.test(term);

/** What was copied, without the number of a heading before it or of a note behind it. */
const copied = (query: string): string[] => {
	const bare = query
		.trim()
		.replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、）)]\s*(?=\S)/, '')
		.replace(/\s*[[［〔(（]\d{1,3}[\]］〕)）]$/, '');
	return bare === query.trim() ? [] : [bare];
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

/** The words that a term may be, where a page has all of them; a year or a longer number is one. */
async function apart(term: string, words: ReadonlySet<string>, engine: Engine): Promise<string[]> {
	const offers: string[] = [];
	for (const parts of partings(term)) {
		const isFew = offers.length === 0 || parts.length === 2;
		const isAll = isFew && parts.every((part) => NUMBER.test(part) || isWorded(part, words));
		if (isAll && (await areTogether(parts, engine))) offers.push(parts.join(' '));
	}
	return offers;
}

/** Those of some queries that stand somewhere as they are. */
async function standing(queries: readonly string[], engine: Engine): Promise<string[]> {
	const found = await Promise.all(queries.map((query) => stands(fold(query).text, engine)));
	return queries.filter((_, at) => found[at]);
}

/** Of some terms those that stand somewhere by themselves; of the others the longest runs that do, or the numbers and words. */
async function known(terms: readonly string[], { words, engine }: Stock): Promise<string[]> {
	const offers: string[] = [];
	for (const term of terms) {
		if (/^(?:and|or|not)$/.test(term)) continue;
		// Beside its number a short term has words, a long one is a passage.
		const parts = term.length > LONGEST_WORDED ? [term] : term.split(NUMBERED);
		for (const part of parts) offers.push(...(await knownIn(part, words, engine)));
	}
	return [...new Set(offers)];
}
const LONGEST_WORDED = 12;

/** A year, or a number that is not small. */
const NUMBER = /^(?:\d{4}年(?:\d{1,2}月)?[底初末]?|\d{3,}|\d+\.\d+%?|\d+%)$/;
/** A number with what it counts. */
const NUMBERED =
	/(第?\d+(?:\.\d+)?[多余几]?(?:万亿|亿|万|千)?(?:年(?:\d+月)?[底初末]?|[^\d\p{Script=Han}]|[家个条人次座台秒月日天份件项种号届期倍])?)/u;
/** A number of one digit or two is anywhere. */
const BARE = /^第?\d{1,2}[家个条人次项种]?$/;

/** A term that stands somewhere, or what of it does. */
async function knownIn(
	term: string,
	words: ReadonlySet<string>,
	engine: Engine,
): Promise<string[]> {
	if (/^第?\d/.test(term)) {
		const shorter = [term, term.slice(0, -1)].filter((each) => !BARE.test(each));
		return (await standing(shorter, engine)).slice(0, 1);
	}
	if (term.length > 1 && (await stands(term, engine))) return [term];
	const runs = await runsIn(term, engine);
	// A word in Latin letters is a word, whether the vocabulary knows it or not.
	const latin = await standing(term.match(/[a-z][a-z0-9]+/g) ?? [], engine);
	const rest = runs.reduce((left, run) => left.replace(run, ''), term);
	return [...runs, ...latin, ...wordsIn(rest, words)];
}
