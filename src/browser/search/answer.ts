import { arrange, type Hit, type PageHits } from '../../search/arrange.ts';
import { unpackNames, type Name, type PackedHelp } from '../../search/block.ts';
import { layersOf } from '../../search/contains.ts';
import { termsOf, type Engine } from '../../search/engine.ts';
import { bodiesNamed, foldNames, type FoldedName } from './named.ts';
import { oneCharacterOff } from './near.ts';
import type { PinyinTerm } from '../../search/block.ts';
import { soundingLike } from './sound.ts';
import { halves } from './split.ts';
import { readVariants } from './variants-map.ts';
import type { Engines } from './engines.ts';
import { once } from '../once.ts';
import { pause } from '../pause.ts';
import { loadData, type EditionPlace } from '../script.ts';

/** Everything that is said to a query. */
export interface Answer {
	terms: string[];
	/** Pages of the source with their hits. */
	pages: PageHits[];
	/** Hits in what the edition adds. */
	added: Hit[];
	/** Bodies that the query names. */
	names: Name[];
	/** Whether what the edition adds was looked through, too; otherwise a fuller answer follows. */
	isWhole: boolean;
	/** Other queries to offer, only where nothing was found. */
	suggestions: string[];
}

/** What search box and search page ask. */
export interface Searcher {
	/** Starts loading what a first answer needs. */
	prepare: () => void;
	/** Rejects where something that might hold an answer could not be read. */
	ask: (query: string) => Promise<Answer>;
	/** Calls back once, when an answer may have become fuller than one given before. */
	onFuller: (again: () => void) => void;
}

/** Names and traditional characters, as they are used. */
interface Help {
	names: FoldedName[];
	variants: ReadonlyMap<string, string>;
}

const NOTHING: Answer = {
	...{ terms: [], pages: [], added: [], names: [], suggestions: [] },
	isWhole: true,
};

/** Answers queries; everything it needs is loaded once, when it is first needed. */
export function createSearcher(place: EditionPlace, engines: Engines): Searcher {
	let known: Help | undefined;
	const listeners: (() => void)[] = [];
	const tell = () => listeners.forEach((again) => again());
	const help = once(async (): Promise<Help> => {
		const { names, variants } = await loadData<PackedHelp>(place, 'names');
		known = { names: foldNames(unpackNames(names)), variants: readVariants(variants) };
		tell();
		return known;
	});
	const sounds = once(() => loadData<PinyinTerm[]>(place, 'pinyin'));
	const layers = once(() => engines.text().then((blocks) => blocks.flatMap(layersOf)));
	engines.onFuller(tell);

	/** The two words that a term may be, where a page has both. */
	const apart = async (term: string): Promise<string[]> => {
		const engine = await engines.whole();
		const offers: string[] = [];
		for (const parts of halves(term)) {
			const found = await Promise.all(parts.map((part) => engine.find(part)));
			if (arrange(found, parts).pages.length > 0) offers.push(parts.join(' '));
		}
		return offers;
	};

	/**
	 * What to offer instead: by sound for Latin letters, otherwise two words for one, and what differs
	 * in one character. A number with another digit is another number.
	 */
	const suggest = async (query: string, terms: readonly string[]): Promise<string[]> => {
		if (/^[a-zü'’\s]+$/i.test(query.normalize('NFKC'))) return soundingLike(query, await sounds());
		const [term] = terms;
		if (term === undefined || terms.length > 1) return [];
		const parted = await apart(term);
		if (/\d/.test(term)) return parted;
		const texts = await layers().catch(() => []);
		const names = (known?.names ?? []).map(([{ name }]) => name);
		return [...parted, ...oneCharacterOff(term, [...texts, ...names])];
	};

	const answer = async (query: string, loaded: Promise<Engine>): Promise<Answer> => {
		const engine = await loaded;
		const terms = termsOf(query, known?.variants);
		const found = await Promise.all(terms.map((term) => engine.find(term)));
		document.documentElement.dataset['engine'] = engine.name;
		const names = terms.length === 1 ? bodiesNamed(terms[0]!, known?.names ?? []) : [];
		const arranged = arrange(found, terms);
		await pause();
		return { terms, ...arranged, names, isWhole: engine.knowsAdditions, suggestions: [] };
	};

	return {
		prepare: () => {
			engines
				.ready()
				.then(help)
				.catch(() => undefined);
		},
		ask: async (query) => {
			if (termsOf(query).length === 0) return NOTHING;
			const isHelped = known !== undefined;
			const first = await answer(query, engines.ready());
			if (!isEmpty(first)) return first;
			// “Nothing” is said only when traditional characters, names and additions have been considered;
			// where they do not load, there is no answer.
			await help();
			const isComplete = isHelped && first.isWhole;
			const second = isComplete ? first : await answer(query, engines.whole());
			if (!isEmpty(second)) return second;
			return { ...second, suggestions: await suggest(query, second.terms).catch(() => []) };
		},
		onFuller: (again) => listeners.push(again),
	};
}

const isEmpty = ({ pages, added, names }: Answer): boolean =>
	pages.length + added.length + names.length === 0;
