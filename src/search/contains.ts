import type { Block } from './block.ts';
import { fold } from './fold.ts';

/** A block with its folded layers, made once: terms are looked for in all of them. */
export type Layered = readonly [block: Block, layers: readonly string[]];

/** The blocks of which a layer contains a folded term: the truth that both engines are held to. */
export const containing = (all: readonly Layered[], term: string): Block[] =>
	all.filter(([, layers]) => layers.some((layer) => layer.includes(term))).map(([block]) => block);

/** A block with its layers. */
export const layered = (block: Block): Layered => [block, layersOf(block)];

/** The folded layers of a block: the reading text, and the received text where that differs. */
export const layersOf = ({ text, received }: Pick<Block, 'text' | 'received'>): string[] =>
	(received === undefined ? [text] : [text, received]).map((layer) => fold(layer).text);
