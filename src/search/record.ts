import type { BlockKind } from './block.ts';

/**
 * Everything about a record but its text, written as its address, because Pagefind searches the
 * words of metadata too: `2015/ministries/csrc.html?12-text-reading#p1`.
 */
export interface RecordAddress {
	page: string;
	rank: number;
	kind: BlockKind;
	layer: 'reading' | 'received';
	id: string;
}

/** The address of a record, which `readAddress` takes apart again. */
export const writeAddress = ({ page, rank, kind, layer, id }: RecordAddress): string =>
	`${page}?${rank}-${kind}-${layer}#${id}`;

/**
 * What an address says, with or without a slash before it. Throws where it is not of this form:
 * then the index is not this edition’s.
 */
export function readAddress(address: string): RecordAddress {
	const parts = /^\/?(?<page>[^?]+)\?(?<rank>\d+)-(?<kind>\w+)-(?<layer>\w+)#(?<id>.+)$/.exec(
		address,
	);
	if (!parts?.groups)
		throw new Error(`the index names ${address}, which is no record of this edition`);
	const { page = '', rank, kind, layer, id = '' } = parts.groups;
	return {
		page,
		rank: Number(rank),
		kind: kind as BlockKind,
		layer: layer as RecordAddress['layer'],
		id,
	};
}
