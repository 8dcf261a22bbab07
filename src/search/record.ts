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

export const writeAddress = ({ page, rank, kind, layer, id }: RecordAddress): string =>
	`${page}?${rank}-${kind}-${layer}#${id}`;

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
