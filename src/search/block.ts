/** A page of the text, as search results name it. */
export interface SearchPage {
	/** File of `dist/`. */
	page: string;
	/** The body's name, 建议3, 第一章. */
	label: string;
	title: string;
	/** 第一章第10节; empty for the report. */
	locator: string;
	/** The chapter's id; empty for the report. */
	chapter: string;
}

export type BlockKind = 'title' | 'text' | 'case';

/** What is searched: a title, a paragraph or a paragraph of a case study. */
export interface Block {
	page: SearchPage;
	/** Its id on the page. */
	id: string;
	kind: BlockKind;
	/** Position in reading order. */
	rank: number;
	text: string;
	/** The text as received, where an emendation makes it differ. */
	received?: string;
}

/** The whole text for the scanner, packed: pages, then blocks with the index of their page. */
export interface Packed {
	pages: [page: string, label: string, title: string, locator: string, chapter: string][];
	blocks: [page: number, id: string, kind: BlockKind, text: string, received?: string][];
}

export function unpack({ pages, blocks }: Packed): Block[] {
	const known = pages.map(([page, label, title, locator, chapter]): SearchPage => {
		return { page, label, title, locator, chapter };
	});
	return blocks.map(([page, id, kind, text, received], rank) => {
		const block = { page: known[page]!, id, kind, rank, text };
		return received === undefined ? block : { ...block, received };
	});
}
