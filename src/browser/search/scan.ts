import type { Block } from '../../search/block.ts';
import { layersOf } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';

/** A block with the folded layers that terms are looked for in. */
export type Layered = readonly [block: Block, layers: string[]];

/**
 * The blocks in their order, folded once, because the scanner looks through all of them for every
 * term.
 */
export const layered = (blocks: readonly Block[]): Layered[] =>
	blocks.map((block) => [block, layersOf(block)]);

/**
 * Substring search over the whole text: the oracle of the other engine, and the one that runs from
 * disk. What the edition adds is ranked behind the source.
 */
export function createScanner(source: readonly Layered[], added?: readonly Layered[]): Engine {
	const texts = [...source, ...(added ?? [])];
	return {
		name: 'scan',
		knowsAdditions: added !== undefined,
		find: (term) =>
			Promise.resolve(
				texts
					.filter(([, layers]) => layers.some((text) => text.includes(term)))
					.map(([block]) => block),
			),
	};
}
