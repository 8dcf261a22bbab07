import type { ReadBlock } from '../text/read-block.ts';

/** The places that stand in a block. */
export function byBlock<T extends { block: ReadBlock }>(
	places: readonly T[],
): (block: ReadBlock) => T[] {
	const groups = Map.groupBy(places, ({ block }) => block);
	return (block) => groups.get(block) ?? [];
}
