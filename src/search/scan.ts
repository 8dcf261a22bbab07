import { unpack, type Block, type Packed } from './block.ts';
import type { Engine } from './engine.ts';
import { layersOf } from './contains.ts';

/** Substring search over the whole text: the oracle of the other engine, and the one that runs from disk. */
export function createScanner(packed: Packed): Engine {
	const texts = unpack(packed).map((block): [Block, string[]] => [block, layersOf(block)]);
	return {
		name: 'scan',
		find: (term) =>
			Promise.resolve(
				texts
					.filter(([, layers]) => layers.some((text) => text.includes(term)))
					.map(([block]) => block),
			),
	};
}
