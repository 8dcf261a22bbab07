import type { Block, SearchPage } from '../../search/block.ts';
import { contains } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import { readAddress } from '../../search/record.ts';
import { fromTokens, phrase } from '../../search/tokens.ts';
import type { EditionPlace } from '../script.ts';

/** The part of Pagefind's runtime that the edition uses. */
interface Runtime {
	init: () => Promise<void>;
	search: (
		query: string,
		options: object,
	) => Promise<{ results: { data: () => Promise<{ content: string; raw_url: string }> }[] }>;
}

/**
 * The engine over Pagefind's index. It is ready only when a search has come back: where wasm is
 * blocked, `init` resolves all the same. Where the index is no longer there, it finds nothing and
 * does not say so, or rejects.
 */
export async function loadPagefind(
	{ root, release }: EditionPlace,
	pages: Promise<readonly SearchPage[]>,
): Promise<Engine> {
	const runtime = (await import(
		/* @vite-ignore */ new URL(`pagefind/${release}/pagefind.js`, root).href
	)) as Runtime;
	await runtime.init();
	await runtime.search(phrase('0'), {});
	const known = new Map((await pages).map((page) => [page.page, page]));
	return {
		name: 'pagefind',
		knowsAdditions: true,
		find: async (term) => {
			const { results } = await runtime.search(phrase(term), {});
			const records = await Promise.all(results.map((result) => result.data()));
			const blocks = new Map<number, Block>();
			for (const { content, raw_url } of records) {
				const { page: path, rank, kind, layer, id } = readAddress(raw_url);
				const page = known.get(path);
				if (!page) throw new Error(`the index names ${path}, which is no page of this release`);
				const text = fromTokens(content);
				const block = blocks.get(rank) ?? { page, id, kind, rank, text: '' };
				blocks.set(rank, { ...block, ...(layer === 'reading' ? { text } : { received: text }) });
			}
			return [...blocks.values()].filter((block) => contains(block, term));
		},
	};
}
