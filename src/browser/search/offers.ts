import type { Name, PackedSynonyms, PinyinTerm } from '../../search/block.ts';
import type { Layered } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import { fold } from '../../search/fold.ts';
import { isShortOf } from '../../search/short.ts';
import { amountsLike } from './amounts.ts';
import { apart, inParts, stretched } from './apart.ts';
import { copied } from './copied.ts';
import { datesIn } from './dates.ts';
import { isEmpty, type Found } from './empty.ts';
import { known } from './known.ts';
import { oneCharacterOff, unevenTo } from './near.ts';
import { inDigits, inNumerals } from './numerals.ts';
import { askedAbout } from './question.ts';
import { soundingLike, soundingLikeTwo } from './sound.ts';
import type { Stock } from './stock.ts';
import { areTogether, printedFor, standing } from './synonyms.ts';
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
 * What to offer where little was found: what the texts print for it. Where only the edition has it, the
 * parts that the text has. Where nothing was found: by sound for
 * Latin letters; a day, a heading or an amount as the texts give it; what a question is about; several
 * words for the one word of the query, the name that it is short for, what differs from it in one
 * character; or else what of it stands there. A number with another digit is another number. Nothing is offered that is no word.
 */
export async function offersFor(
	query: string,
	terms: readonly string[],
	found: Found,
	sources: Sources,
): Promise<Offers> {
	const isNothing = isEmpty(found);
	const engine = await sources.engine();
	const printed = await printedFor(terms, SYNONYMS, engine);
	const isWhole = terms.some((term) => SYNONYMS.some(([typed]) => typed === term));
	const bySense: Offers = { queries: printed, by: 'sense' };
	if (found.pages.length > 0 || found.names.length > 0) return bySense;
	if (printed.length > 0 && (isWhole || isLatin(query) || !isNothing)) return bySense;
	const sounds = (await sources.vocabularies()).flat();
	if (isLatin(query))
		return isNothing ? { queries: await bySound(query, sounds, engine), by: 'sound' } : bySense;
	// The numbers of parts are no words.
	const names = sources.names.filter(({ why }) => why !== '').map(({ folded }) => folded);
	const offered = SYNONYMS.flatMap(([, printed]) => printed.map((word) => fold(word).text));
	const words = new Set([...sounds.map(([word]) => word), ...names, ...offered]);
	const texts = (await sources.text().catch(() => [])).flatMap(([, layers]) => layers);
	const stock = { names, words, texts, engine };
	if (!isNothing) {
		const parts = terms.length === 1 ? await inParts(terms[0]!, stock) : [];
		return { queries: parts.slice(0, MOST), by: 'signs' };
	}
	const bySigns = await meantBySigns(query, terms, stock);
	// A word for a part of a term says little of the term.
	if (bySigns.length === 0) return bySense;
	return { queries: [...new Set([...printed, ...bySigns])].slice(0, MOST), by: 'signs' };
}

/** A word by its sound, or two that stand side by side. */
async function bySound(
	query: string,
	sounds: readonly PinyinTerm[],
	engine: Engine,
): Promise<string[]> {
	const one = soundingLike(query, sounds);
	if (one.length > 0) return one;
	return (await standing(soundingLikeTwo(query, sounds), engine)).slice(0, MOST);
}

async function meantBySigns(
	query: string,
	terms: readonly string[],
	stock: Stock,
): Promise<string[]> {
	const { words, engine } = stock;
	/** A short part of a question is one by chance, unless it is a word. */
	const whole = (part: string) =>
		part.length >= TELLING || isWorded(part, words) ? [part] : wordsIn(part, words);
	const asked = terms.flatMap(askedAbout);
	const about = asked.length > 0 ? asked : terms;
	const isAsked = about.join(' ') !== terms.join(' ');
	const typed = [...datesIn(inDigits(query)), ...copied(query)];
	const offers = await standing(
		isAsked && about.length === 1 ? [...typed, ...about] : typed,
		engine,
	);
	const [asks = ''] = about;
	if (offers.length === 0 && about.length === 1) offers.push(...(await meantBy(asks, stock)));
	// What only the edition has is asked of the text in its parts, too.
	else if (isAsked && about.length === 1 && !(await areTogether([asks], engine)))
		offers.push(...(await apart(asks, stock)));
	if (isAsked && about.length > 1 && (await areTogether(about, engine)))
		offers.push(about.join(' '), ...about.filter((part) => part.length >= TELLING));
	if (offers.length === 0) {
		const parts = await known(isAsked ? about.flatMap(whole) : about, stock);
		const isOne = parts.length > 1 && parts.length <= FEW && (await areTogether(parts, engine));
		offers.push(...(isOne ? [parts.join(' ')] : []), ...parts);
		if (parts.length === 0 && about.length === 1) offers.push(...(await stretched(asks, stock)));
	}
	return [...new Set(offers.map((offer) => asTyped(offer, query)))].slice(0, MOST);
}

/** What one term may be meant as. */
async function meantBy(term: string, stock: Stock): Promise<string[]> {
	const { names, words, texts, engine } = stock;
	// 4·23 is often typed with a full stop, and 国家卫计委 is no name.
	const named = term.replace(/^(?:国家|中国|全国)/, '');
	const otherwise = [
		...[inDigits(term), inNumerals(term), term.replaceAll('加', '+'), term.replaceAll('.', '·')],
		...(words.has(named) ? [named] : []),
	].filter((each) => each !== term);
	// A small number that is spelt is more often part of a word: 四个全面.
	const isAmount = /\d|[十百千]|百分之/.test(term);
	// What is made of nothing but words is no slip of the hand.
	const isSlip = !/\d/.test(term) && !isWorded(term, words);
	const isMeant = (each: string, isInside: boolean) =>
		(isInside && isLong(term)) || isWorded(each, words);
	const amounts = isAmount ? amountsLike(inDigits(term), texts) : [];
	if (amounts.length > 0) return amounts;
	const changed = await standing(otherwise, engine);
	if (changed.length > 0) return changed;
	// 海关总署 of 海关总局.
	const stem = term.slice(0, -1);
	const called = names.filter((name) => name.length === term.length && name.startsWith(stem));
	return [
		...(stem.length > 1 ? called : []),
		...unevenTo(term, texts),
		...(await apart(term, stock)),
		...(isAmount ? await apart(inDigits(term), stock) : []),
		...namesShort(term, names),
		...(isSlip ? oneCharacterOff(term, [...texts, ...names], isMeant) : []),
	];
}

/** An offer with Latin letters as the query has them. */
const asTyped = (offer: string, query: string): string =>
	offer.replace(/[a-z][a-z0-9]*/g, (word) => new RegExp(word, 'i').exec(query)?.[0] ?? word);

/** How many are offered. */
const MOST = 6;
/** So many words are on one page for a reason. */
const FEW = 4;
/** A part of a question that is as long as this tells by itself what it is about. */
const TELLING = 4;

/** What is as long as this is like something else in all but one character for a reason. */
const isLong = (term: string): boolean => term.length > 4 && !/[a-z]/.test(term);

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
