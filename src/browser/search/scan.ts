import { containing, type Layered } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';

/**
 * Substring search over the whole text: the oracle of the other engine, and the one that runs from
 * disk. What the edition adds is ranked behind the source.
 */
export function createScanner(source: readonly Layered[], added?: readonly Layered[]): Engine {
	const all = [...source, ...(added ?? [])];
	return {
		name: 'scan',
		knowsAdditions: added !== undefined,
		find: (term) => Promise.resolve(containing(all, term)),
	};
}
