import type { Block } from './block.ts';
import { fold } from './fold.ts';

/** The folded layers of a block: the reading text, and the received text where that differs. */
export const layersOf = ({ text, received }: Pick<Block, 'text' | 'received'>): string[] =>
	(received === undefined ? [text] : [text, received]).map((layer) => fold(layer).text);

/** Whether one of the layers contains a folded term: the truth that both engines are held to. */
export const contains = (block: Block, term: string): boolean =>
	layersOf(block).some((layer) => layer.includes(term));
