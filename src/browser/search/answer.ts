import { arranging } from '../../search/arrange.ts';
import type { Block, PackedHelp, PinyinTerm } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import type { Shelved } from '../../search/shelf.ts';
import { termsOf, type Term } from '../../search/term.ts';
import type { Fuller } from '../fuller.ts';
import type { Help } from './help.ts';
import type { Engines } from './engines.ts';
import type { Answer } from './answered.ts';
import { isEmpty } from './empty.ts';
import { loadEach } from './load-each.ts';
import type { Offers } from './offers.ts';
import { once } from '../once.ts';
import { pause } from '../pause.ts';
import { inPortions } from '../portions.ts';
import type { EditionPlace } from '../script.ts';

/** What search box and search page ask. */
export interface Searcher {
	/** Starts loading what a first answer needs. */
	prepare: () => void;
	/**
	 * Rejects where something that might hold an answer could not be read, and when it is no longer
	 * wanted. Numbers are found inside longer ones only if `isCut`.
	 */
	ask: (query: string, isWanted: () => boolean, isCut?: boolean) => Promise<Answer>;
	/** Calls back once, when an answer may have become fuller than one given before. */
	onFuller: (again: () => void) => void;
}

/** Of so many reports the names come beside the first answer; of more they would keep it waiting, and come behind it. */
const FEW = 3;
const NO_OFFERS: Offers = { queries: [], by: 'signs' };
/** On so few pages a word may be meant that the texts print otherwise. */
const LITTLE = 2;
const NOTHING = {
	...{ terms: [], pages: [], added: [], names: [], cut: 0, joined: '', offers: NO_OFFERS },
	...{ isWhole: true, missed: undefined },
};

/** Answers queries to some reports; everything it needs is loaded once, when it is first needed. */
export function createSearcher(
	place: EditionPlace,
	reports: readonly Shelved[],
	engines: Engines,
	fuller: () => Promise<Fuller>,
): Searcher {
	let known: Help | undefined;
	let more: Fuller | undefined;
	let isLost = false;
	const listeners: (() => void)[] = [];
	const tell = () => listeners.forEach((again) => again());
	const packs = loadEach<PackedHelp>(place, reports, 'names');
	const help = once(async (): Promise<Help> => {
		const loading = packs();
		loading.catch(() => undefined);
		more = await fuller();
		known = more.helpOf(await loading, reports);
		tell();
		return known;
	});
	const vocabularies = loadEach<PinyinTerm[]>(place, reports, 'pinyin');
	engines.onFuller(tell);

	/** Loads what makes answers whole; where it does not come, says so once. */
	const complete = async (): Promise<void> => {
		try {
			await Promise.all([help(), engines.whole()]);
			isLost = false;
		} catch {
			if (isLost) return;
			isLost = true;
			tell();
		}
	};

	const answer = async (
		query: string,
		loaded: Promise<Engine>,
		isWanted: () => boolean,
		isCut: boolean,
	): Promise<Answer> => {
		const engine = await loaded;
		const terms = termsOf(query, ...(known?.variants ?? []));
		const found = await Promise.all(terms.map((term) => findAny(term, engine)));
		document.documentElement.dataset['engine'] = engine.name;
		const arranged = await inPortions(arranging(found, terms, isCut), isWanted);
		const names = terms.length === 1 ? terms[0]!.flatMap((form) => known?.named(form) ?? []) : [];
		return {
			...NOTHING,
			...arranged,
			...(await more?.beside({ query, terms, engine, found, arranged, isCut, isWanted })),
			terms: terms.flat(),
			names,
			isWhole: engine.knowsAdditions && known !== undefined,
			missed: isLost ? ('additions' as const) : undefined,
			fuller: more,
		};
	};

	return {
		prepare: () => {
			engines
				.ready()
				.then(() => (reports.length <= FEW ? complete() : undefined))
				.catch(() => undefined);
		},
		ask: async (query, isWanted, isCut = false) => {
			// What was typed is laid out first, in the task that it came with.
			await pause();
			if (!isWanted()) throw new Error('unwanted');
			if (query.trim() === '') return { ...NOTHING, fuller: more };
			if (termsOf(query).length === 0) return { ...NOTHING, fuller: await fuller() };
			const isHelped = known !== undefined;
			const first = await answer(query, engines.ready(), isWanted, isCut);
			// What the edition adds is shown by what comes behind the first answer.
			const isFound = first.pages.length > 0 || (!isEmpty(first) && first.fuller !== undefined);
			// What is offered beside the little that was found comes with the names, behind the first answer.
			if (!first.isWhole) void complete();
			if (isFound && (!isHelped || first.pages.length > LITTLE)) return first;
			// “Nothing” is said only when traditional characters, names and additions have been considered;
			// where they do not load, there is no answer.
			const { names, variants } = await help();
			const isComplete = isFound || (isHelped && first.isWhole);
			const second = isComplete ? first : await answer(query, engines.whole(), isWanted, isCut);
			if (second.pages.length > LITTLE || second.cut > 0) return second;
			const sources = { names, vocabularies, engine: engines.whole, text: engines.text };
			const offers = await more!
				.offersFor(
					query,
					termsOf(query, ...variants).map(([form]) => form!),
					second,
					sources,
				)
				.catch(() => undefined);
			return offers ? { ...second, offers } : { ...second, missed: 'offers' };
		},
		onFuller: (again) => listeners.push(again),
	};
}

/** The blocks that contain a term in any of its forms. */
const findAny = async (term: Term, engine: Engine): Promise<Block[]> =>
	(await Promise.all(term.map((form) => engine.find(form)))).flat();
