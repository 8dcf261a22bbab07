import type { Block, PackedBlock } from './block.ts';

/** A block of a pack. */
export function unpackBlock(
	[id, text, kind = 'text', received]: PackedBlock,
	page: Block['page'],
	rank: number,
): Block {
	const block = { page, id, kind, rank, text };
	return received === undefined ? block : { ...block, received };
}
