import type { Block, BlockKind, SearchPage } from './block.ts';
import { fromTokens, tokens } from './tokens.ts';

/** What Pagefind keeps of some blocks of one page. */
export interface SearchRecord {
	url: string;
	content: string;
}

/** One layer of a block: where it stands in the order of all, and what it is. */
type Piece = [rank: number, id: string, kind: BlockKind, layer?: 'received'];

/** Stands between the pieces of a record. Folding drops it, and so no piece has it. */
const BETWEEN = '\u2063';

/** A record that is longer than this many characters takes no further block. */
const LONG = 1500;

/** The records of blocks in their order. */
export function writeRecords(blocks: readonly Block[]): SearchRecord[] {
	const groups: Block[][] = [];
	/** The last record of each page, with its length. */
	const open = new Map<SearchPage, [group: Block[], length: number]>();
	for (const block of blocks) {
		let [group, length] = open.get(block.page) ?? [[], LONG];
		if (length >= LONG) {
			[group, length] = [[], 0];
			groups.push(group);
		}
		group.push(block);
		open.set(block.page, [group, length + block.text.length]);
	}
	return groups.map(writeRecord);
}

/**
 * Everything about the blocks but their text stands in the address, because Pagefind searches the
 * words of metadata, too: `2015/ministries/csrc.html#[["中国证监会",…],[12,"p1","text"],…]`.
 */
function writeRecord(blocks: readonly Block[]): SearchRecord {
	const { page, label, title, locator, chapter } = blocks[0]!.page;
	const pieces: Piece[] = [];
	const texts: string[] = [];
	for (const { rank, id, kind, text, received } of blocks) {
		pieces.push([rank, id, kind]);
		texts.push(text);
		if (received === undefined) continue;
		pieces.push([rank, id, kind, 'received']);
		texts.push(received);
	}
	return {
		url: `${page}#${JSON.stringify([[label, title, locator, chapter], ...pieces])}`,
		content: texts.map(tokens).join(` ${BETWEEN} `),
	};
}

/** The blocks again, of an address with or without a slash before it. Throws where it is not of this form: then the index is not this edition’s. */
export function readRecord({ url, content }: SearchRecord): Block[] {
	const [, path = '', about] = /^\/?([^#]+)#(\[.*)$/.exec(url) ?? [];
	if (!about) throw new Error(`the index names ${url}, which is no record of this edition`);
	const [[label, title, locator, chapter], ...pieces] = JSON.parse(about) as [string[], ...Piece[]];
	const page = { page: path, label, title, locator, chapter } as SearchPage;
	const blocks = new Map<number, Block>();
	for (const [at, each] of content.split(BETWEEN).entries()) {
		const [rank, id, kind, layer] = pieces[at]!;
		const text = fromTokens(each);
		const block = blocks.get(rank) ?? { page, id, kind, rank, text };
		blocks.set(rank, layer ? { ...block, received: text } : block);
	}
	return [...blocks.values()];
}
