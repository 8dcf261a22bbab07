import { containing, layered, type Layered } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import { readRecord } from '../../search/record.ts';
import { reportOf, type Shelved } from '../../search/shelf.ts';
import { phrase } from '../../search/tokens.ts';
import { once } from '../once.ts';
import { each, inPortions } from '../portions.ts';
import type { EditionPlace } from '../script.ts';
import { runsWasm } from './wasm.ts';

/** The part of Pagefind's runtime that the edition uses. */
interface Runtime {
	createInstance: (options: object) => Index;
}

interface Index {
	init: () => Promise<void>;
	filters: () => Promise<{ report?: Record<string, number> }>;
	search: (query: string, options: object) => Promise<{ results: Result[] }>;
}

interface Result {
	id: string;
	data: () => Promise<Data>;
}

interface Data {
	content: string;
	raw_url: string;
}

/**
 * The engine over Pagefind's index. It is ready only when a search has come back: where wasm is
 * blocked, `init` resolves all the same. It rejects there, and where a part of the index is not to be
 * had. What it finds in other reports than these is left out.
 */
export async function loadPagefind(
	{ root, release }: EditionPlace,
	reports: readonly Shelved[],
): Promise<Engine> {
	if (!runsWasm()) throw new Error('this page may not run WebAssembly');
	const file = (name: string) => new URL(`pagefind/${release}/${name}`, root).href;
	const { createInstance } = (await import(/* @vite-ignore */ file('pagefind.js'))) as Runtime;
	const index = createInstance({});
	await index.init();
	await index.search(phrase('0'), {});
	const narrowed = await narrowing(index, reports);
	const alphabet = once(() => load(file('alphabet.txt')));
	const searched = new Set(reports.map(({ id }) => id));
	/** Records that an answer was read from. */
	const known = new Map<string, readonly Layered[]>();
	return {
		name: 'pagefind',
		knowsAdditions: true,
		find: async (term) => {
			const results = await resultsFor(term, index, narrowed, alphabet);
			const fresh = results.filter(({ id }) => !known.has(id));
			const records = await Promise.all(fresh.map((result) => result.data()));
			const blocks = await inPortions(each(records, blocksOf));
			for (const [at, { id }] of fresh.entries()) known.set(id, blocks[at]!);
			return results
				.flatMap(({ id }) => containing(known.get(id)!, term))
				.filter(({ page }) => searched.has(reportOf(page.page)));
		},
	};
}

/**
 * What has the index name records of one report alone, where there are others and it says so; if it
 * does not, it names all.
 */
async function narrowing(index: Index, [one, ...others]: readonly Shelved[]): Promise<object> {
	if (!one || others.length > 0) return {};
	const { report } = await index.filters();
	return report?.[one.id] ? { filters: { report: one.id } } : {};
}

const blocksOf = ({ raw_url: url, content }: Data): Layered[] =>
	readRecord({ url, content }).map(layered);

async function load(file: string): Promise<string> {
	const response = await fetch(file);
	if (!response.ok) throw new Error(`${file} did not load: ${response.status}`);
	return response.text();
}

/**
 * The records that the index names for a term. Pagefind finds nothing, too, where a part of its
 * index did not load; so its “nothing” holds only when it finds each character that the text has.
 */
async function resultsFor(
	term: string,
	index: Index,
	narrowed: object,
	alphabet: () => Promise<string>,
): Promise<Result[]> {
	const { results } = await index.search(phrase(term), narrowed);
	if (results.length > 0) return results;
	for (const character of new Set(term)) {
		const alone = await index.search(phrase(character), {});
		if (alone.results.length > 0) continue;
		if (!(await alphabet()).includes(character)) return [];
		throw new Error(`the part of the index that knows “${character}” did not load`);
	}
	// What had not come for the whole term may have come for its characters.
	return (await index.search(phrase(term), narrowed)).results;
}
