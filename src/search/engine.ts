import type { Block } from './block.ts';
import { fold } from './fold.ts';

/** Finds the blocks that contain a folded term. Both engines must give the same answer. */
export interface Engine {
	name: 'scan' | 'pagefind';
	/** Whether it finds what the edition adds beside what the source says. */
	knowsAdditions: boolean;
	find: (term: string) => Promise<Block[]>;
}

/** The terms of a query: folded, split at white space, each once, none of them empty. */
export function termsOf(query: string, simplify?: ReadonlyMap<string, string>): string[] {
	const terms = query
		.slice(0, MAX_QUERY)
		.split(/\s+/u)
		.map((part) => fold(part, simplify).text);
	return [...new Set(terms.filter((term) => term !== ''))];
}

/** Longer than any sentence of the text; what is beyond cannot be found and is not looked for. */
const MAX_QUERY = 2000;
