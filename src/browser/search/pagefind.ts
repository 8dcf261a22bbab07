import type { Block, SearchPage } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import { readAddress } from '../../search/record.ts';
import { fromTokens, phrase } from '../../search/tokens.ts';
import { once } from '../once.ts';
import type { EditionPlace } from '../script.ts';

/** The part of Pagefind's runtime that the edition uses. */
interface Runtime {
	createInstance: (options: object) => Index;
}

interface Index {
	init: () => Promise<void>;
	search: (query: string, options: object) => Promise<{ results: Result[] }>;
}

interface Result {
	data: () => Promise<{ content: string; raw_url: string }>;
}

/**
 * The engine over Pagefind's index. It is ready only when a search has come back: where wasm is
 * blocked, `init` resolves all the same. It rejects where a part of the index is not to be had.
 */
export async function loadPagefind(
	{ root, release }: EditionPlace,
	pages: readonly SearchPage[],
): Promise<Engine> {
	const file = (name: string) => new URL(`pagefind/${release}/${name}`, root).href;
	const { createInstance } = (await import(/* @vite-ignore */ file('pagefind.js'))) as Runtime;
	const index = createInstance({});
	await index.init();
	await index.search(phrase('0'), {});
	const known = new Map(pages.map((page) => [page.page, page]));
	const alphabet = once(() => load(file('alphabet.txt')));
	return {
		name: 'pagefind',
		knowsAdditions: true,
		find: async (term) => {
			const results = await resultsFor(term, index, alphabet);
			const records = await Promise.all(results.map((result) => result.data()));
			return blocksOf(records, known);
		},
	};
}

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
	alphabet: () => Promise<string>,
): Promise<Result[]> {
	const { results } = await index.search(phrase(term), {});
	if (results.length > 0) return results;
	for (const character of new Set(term)) {
		const alone = await index.search(phrase(character), {});
		if (alone.results.length > 0) continue;
		if (!(await alphabet()).includes(character)) return [];
		throw new Error(`the part of the index that knows “${character}” did not load`);
	}
	// What had not come for the whole term may have come for its characters.
	return (await index.search(phrase(term), {})).results;
}

/** The blocks of records; a block that reads differently as received has two. */
function blocksOf(
	records: readonly { content: string; raw_url: string }[],
	known: ReadonlyMap<string, SearchPage>,
): Block[] {
	const blocks = new Map<number, Block>();
	for (const { content, raw_url } of records) {
		const { page: path, rank, kind, layer, id } = readAddress(raw_url);
		const page = known.get(path);
		if (!page) throw new Error(`the index names ${path}, which is no page of this release`);
		const text = fromTokens(content);
		const block = blocks.get(rank) ?? { page, id, kind, rank, text: '' };
		blocks.set(rank, { ...block, ...(layer === 'reading' ? { text } : { received: text }) });
	}
	return [...blocks.values()];
}
