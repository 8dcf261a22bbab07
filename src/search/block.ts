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
	/** The name as terms are looked for in it. */
	folded: string;
	page: SearchPage;
	/** How the name and the body belong together, in a few words; empty where it numbers a unit or a figure. */
	why: string;
}

/** A page, packed; in this order it is smallest on its way. */
export type PackedPage = [
	label: string,
	title: string,
	locator: string,
	chapter: string,
	page: string,
];

/** A block, packed; where it is a paragraph like any other, without its kind. */
export type PackedBlock = [id: string, text: string, kind?: BlockKind, received?: string];

/** The whole text, all that a first answer needs: each page, and its blocks behind its title. */
export type PackedText = [...PackedPage, blocks: PackedBlock[]][];

/** What the edition adds. A block names its page by its place among those of the text and, behind them, these. */
export interface PackedAdded {
	pages: PackedPage[];
	blocks: [page: number, ...PackedBlock][];
}

/** The names, packed with the page that they lead to; one that folds to something else comes with its fold. */
export type PackedNames = [
	page: string,
	label: string,
	title: string,
	names: [name: string, why: string, folded?: string][],
][];

/** What helps a query along, loaded behind the text. */
export interface PackedHelp {
	names: PackedNames;
	/** Traditional characters, each with what it may stand for behind it: 體体 國国 覆覆复. */
	variants: string;
}

/** A term of the text with the pinyin of its characters, separated by spaces. */
export type PinyinTerm = [term: string, syllables: string];

/** The blocks of a text in reading order; the title of a page, where it has one, is its first. */
export function unpackText(text: PackedText): Block[] {
	const blocks: Block[] = [];
	for (const [label, title, locator, chapter, page, rest] of text) {
		const own = { page, label, title, locator, chapter };
		const all: PackedBlock[] = title ? [['title', title, 'title'], ...rest] : rest;
		for (const block of all) blocks.push(unpacked(block, own, blocks.length));
	}
	return blocks;
}

/** The blocks of what the edition adds, ranked behind those of the text. */
export function unpackAdded({ pages, blocks }: PackedAdded, text: readonly Block[]): Block[] {
	const known = [
		...new Set(text.map(({ page }) => page)),
		...pages.map(([label, title, locator, chapter, page]): SearchPage => {
			return { page, label, title, locator, chapter };
		}),
	];
	return blocks.map(([page, ...block], index) =>
		unpacked(block, known[page]!, text.length + index),
	);
}

function unpacked(
	[id, text, kind = 'text', received]: PackedBlock,
	page: SearchPage,
	rank: number,
): Block {
	const block = { page, id, kind, rank, text };
	return received === undefined ? block : { ...block, received };
}

/** The names of a pack; their pages have no locator and no chapter, which the pack leaves out. */
export const unpackNames = (packed: PackedNames): Name[] =>
	packed.flatMap(([page, label, title, names]) =>
		names.map(([name, why, folded = name]) => {
			return { name, folded, why, page: { page, label, title, locator: '', chapter: '' } };
		}),
	);
