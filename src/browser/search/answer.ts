import { arranging, type Hit, type PageHits } from '../../search/arrange.ts';
import type { Block, Name, PackedHelp, PinyinTerm } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import type { Shelved } from '../../search/shelf.ts';
import { termsOf, type Term } from '../../search/term.ts';
import type { Fuller } from '../fuller.ts';
import type { Help } from './help.ts';
import type { Engines } from './engines.ts';
import { loadEach } from './load-each.ts';
import { once } from '../once.ts';
import { inPortions } from '../portions.ts';
import type { EditionPlace } from '../script.ts';

/** Everything that is said to a query. */
export interface Answer {
	/** What was looked for, in all its forms. */
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
	/** Rejects where something that might hold an answer could not be read, and when it is no longer wanted. */
	ask: (query: string, isWanted: () => boolean) => Promise<Answer>;
	/** Calls back once, when an answer may have become fuller than one given before. */
	onFuller: (again: () => void) => void;
}

const NOTHING: Answer = {
	...{ terms: [], pages: [], added: [], names: [], suggestions: [], isWhole: true },
};

/** Answers queries to some reports; everything it needs is loaded once, when it is first needed. */
export function createSearcher(
	place: EditionPlace,
	reports: readonly Shelved[],
	engines: Engines,
	fuller: () => Promise<Fuller>,
): Searcher {
	let known: Help | undefined;
	const listeners: (() => void)[] = [];
	const tell = () => listeners.forEach((again) => again());
	const packs = loadEach<PackedHelp>(place, reports, 'names');
	const help = once(async (): Promise<Help> => {
		const [all, { helpOf }] = await Promise.all([packs(), fuller()]);
		known = helpOf(all, reports);
		tell();
		return known;
	});
	const sounds = loadEach<PinyinTerm[]>(place, reports, 'pinyin');
	engines.onFuller(tell);

	const suggest = async (query: string, [first, ...others]: readonly Term[]): Promise<string[]> => {
		const { offersFor } = await fuller();
		return offersFor(query, others.length > 0 ? undefined : first?.[0], {
			engine: engines.whole,
			sounds: async () => (await sounds()).flat(),
			texts: async () => [
				...(await engines.text().catch(() => [])).flatMap(([, layers]) => layers),
				...(known?.names ?? []).map(({ name }) => name),
			],
		});
	};

	const answer = async (
		query: string,
		loaded: Promise<Engine>,
		isWanted: () => boolean,
	): Promise<Answer> => {
		const engine = await loaded;
		const terms = termsOf(query, ...(known?.variants ?? []));
		const found = await Promise.all(terms.map((term) => findAny(term, engine)));
		document.documentElement.dataset['engine'] = engine.name;
		const names = terms.length === 1 ? terms[0]!.flatMap((form) => known?.named(form) ?? []) : [];
		return {
			terms: terms.flat(),
			...(await inPortions(arranging(found, terms.flat()), isWanted)),
			names,
			isWhole: engine.knowsAdditions,
			suggestions: [],
		};
	};

	return {
		prepare: () => {
			engines
				.ready()
				.then(help)
				.catch(() => undefined);
		},
		ask: async (query, isWanted) => {
			if (termsOf(query).length === 0) return NOTHING;
			const isHelped = known !== undefined;
			const first = await answer(query, engines.ready(), isWanted);
			if (!isEmpty(first)) return first;
			// “Nothing” is said only when traditional characters, names and additions have been considered;
			// where they do not load, there is no answer.
			await help();
			const isComplete = isHelped && first.isWhole;
			const second = isComplete ? first : await answer(query, engines.whole(), isWanted);
			if (!isEmpty(second)) return second;
			return {
				...second,
				suggestions: await suggest(query, termsOf(query, ...(known?.variants ?? []))).catch(
					() => [],
				),
			};
		},
		onFuller: (again) => listeners.push(again),
	};
}

/** The blocks that contain a term in any of its forms. */
const findAny = async (term: Term, engine: Engine): Promise<Block[]> =>
	(await Promise.all(term.map((form) => engine.find(form)))).flat();

/** Whether an answer has nothing to show. */
export const isEmpty = ({ pages, added, names }: Answer): boolean =>
	pages.length + added.length + names.length === 0;
