import type { Block, BlockKind } from './block.ts';
import { contains } from './contains.ts';
import type { Engine } from './engine.ts';
import { phrase, fromTokens } from './tokens.ts';

/** The part of Pagefind's runtime that the edition uses. */
interface Runtime {
	init: () => Promise<void>;
	search: (
		query: string,
		options: object,
	) => Promise<{ results: { data: () => Promise<{ content: string; meta: Meta }> }[] }>;
}

/** What each record of the index carries beside its text; Pagefind keeps strings only. */
export interface Meta extends Record<string, string> {
	page: string;
	label: string;
	title: string;
	locator: string;
	chapter: string;
	id: string;
	kind: string;
	rank: string;
	/** The layer that this record holds. */
	layer: 'reading' | 'received';
	/** The text of the other layer, where they differ. */
	other: string;
}

/** The engine over Pagefind's index. It is ready only when a search has come back: where wasm is blocked, `init` resolves all the same. */
export async function loadPagefind(root: string): Promise<Engine> {
	const runtime = (await import(
		/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href
	)) as Runtime;
	await runtime.init();
	await runtime.search(phrase('0'), {});
	return {
		name: 'pagefind',
		knowsAdditions: true,
		find: async (term) => {
			const { results } = await runtime.search(phrase(term), {});
			const records = await Promise.all(results.map((result) => result.data()));
			const blocks = records.map(({ content, meta }) => blockOf(fromTokens(content), meta));
			// The index also holds the words of the metadata, which are not what is searched.
			const found = blocks.filter((block) => contains(block, term));
			return [...new Map(found.map((block) => [block.rank, block])).values()];
		},
	};
}

function blockOf(content: string, meta: Meta): Block {
	const { page, label, title, locator, chapter, id, kind, rank, layer, other } = meta;
	const [text, received] = layer === 'reading' ? [content, other] : [other, content];
	return {
		page: { page, label, title, locator, chapter },
		id,
		kind: kind as BlockKind,
		rank: Number(rank),
		text,
		...(received && { received }),
	};
}
