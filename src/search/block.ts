/** A page of the edition, as search results name it. */
export interface SearchPage {
	/** File of `dist/`. */
	page: string;
	/** The body's name, 建议3, 第一章. */
	label: string;
	title: string;
	/** 第一章第10节; empty for the report. */
	locator: string;
	/** The chapter's id; empty outside the chapters. */
	chapter: string;
}

/** What the source says; never mixed with what the edition adds. */
export type SourceKind = 'title' | 'text' | 'case';
/** What the edition adds: a note, a figure, an entry of a register. */
export type AddedKind = 'note' | 'figure' | 'register';
/** What a block is, by which results are filtered. */
export type BlockKind = SourceKind | AddedKind;

/** Whether a block of this kind is the source’s own text, and no addition of the edition. */
export const isSource = (kind: BlockKind): kind is SourceKind =>
	kind === 'title' || kind === 'text' || kind === 'case';

/** What is searched: a title, a paragraph, a paragraph of a case study, a note, a register entry, a figure. */
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

/** A name that a body has or had elsewhere, and the page it leads to. */
export interface Name {
	name: string;
	page: SearchPage;
	/** How the name and the body belong together, in a few words; empty where it numbers a unit or a figure. */
	why: string;
}

/** The pages, packed; a block names its page by its place in this list. */
export type PackedPages = [
	page: string,
	label: string,
	title: string,
	locator: string,
	chapter: string,
][];

/** Blocks, packed: the whole text, or what the edition adds. */
export type PackedBlocks = [
	page: number,
	id: string,
	kind: BlockKind,
	text: string,
	received?: string,
][];

/** The whole text with its pages: all that a first answer needs. */
export interface PackedText {
	pages: PackedPages;
	blocks: PackedBlocks;
}

/** The names, packed with the page that each leads to. */
export type PackedNames = [name: string, why: string, page: string, label: string, title: string][];

/** What helps a query along, loaded behind the text. */
export interface PackedHelp {
	names: PackedNames;
	/** Pairs of a traditional and a simplified character: 體体國国. */
	variants: string;
}

/** A term of the text with the pinyin of its characters, separated by spaces. */
export type PinyinTerm = [term: string, syllables: string];

/** The pages of a pack, in its order, to which `unpackBlocks` refers by index. */
export const unpackPages = (pages: PackedPages): SearchPage[] =>
	pages.map(([page, label, title, locator, chapter]) => {
		return { page, label, title, locator, chapter };
	});

/** The blocks of a pack; `first` is the rank of the first. */
export function unpackBlocks(
	blocks: PackedBlocks,
	pages: readonly SearchPage[],
	first = 0,
): Block[] {
	return blocks.map(([page, id, kind, text, received], index) => {
		const block = { page: pages[page]!, id, kind, rank: first + index, text };
		return received === undefined ? block : { ...block, received };
	});
}

/** The names of a pack; their pages have no locator and no chapter, which the pack leaves out. */
export const unpackNames = (names: PackedNames): Name[] =>
	names.map(([name, why, page, label, title]) => {
		return { name, why, page: { page, label, title, locator: '', chapter: '' } };
	});
