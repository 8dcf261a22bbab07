import type { Block } from './block.ts';
import { layersOf } from './contains.ts';

/** Every folded character of the blocks, once: what each part of the index must know something of. */
export const alphabetOf = (blocks: readonly Block[]): string =>
	[...new Set(blocks.flatMap(layersOf).flatMap((layer) => [...layer]))].sort().join('');
