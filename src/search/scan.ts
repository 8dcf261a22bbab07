import type { Block } from './block.ts';
import { layersOf } from './contains.ts';
import type { Engine } from './engine.ts';

/**
 * Substring search over the whole text: the oracle of the other engine, and the one that runs from
 * disk. What the edition adds is ranked behind the source.
 */
export function createScanner(source: readonly Block[], added?: readonly Block[]): Engine {
	const texts = [...source, ...(added ?? [])].map((block): [Block, string[]] => [
		block,
		layersOf(block),
	]);
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
