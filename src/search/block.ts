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
/** What the edition adds: a note, a figure, what followed a recommendation, what became of a body, an entry of a register, what a number measures, a source. */
export type AddedKind = 'note' | 'figure' | 'sequel' | 'history' | 'register' | 'number' | 'source';
/** What a block is, by which results are filtered. */
export type BlockKind = SourceKind | AddedKind;

/** Whether a block of this kind is the source’s own text, and no addition of the edition. */
export const isSource = (kind: BlockKind): kind is SourceKind =>
	kind === 'title' || kind === 'text' || kind === 'case';

/** What is searched: a title, a paragraph, a paragraph of a case study, a note, a register entry, a figure, a sequel, the history of a body, what a number measures, a source. */
export interface Block {
	page: SearchPage;
	/** Its id on the page. */
	id: string;
	kind: BlockKind;
	/** Position in reading order, over all reports. */
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
	/** Where on the page it is told what the name is to the body, if it is. */
	id?: string | undefined;
	/** How the name and the body belong together, in a few words; empty where it numbers a unit or a figure. */
	why: string;
}

/** A page, packed; its name is that of its file in the folder of the report, without the ending. */
export type PackedPage = [
	label: string,
	title: string,
	locator: string,
	chapter: string,
	name: string,
];

/** A block, packed; where it is a paragraph like any other, without its kind. */
export type PackedBlock = [id: string, text: string, kind?: BlockKind, received?: string];

/**
 * The whole text, all that a first answer needs: what is alike of all pages, then their blocks behind
 * their titles; in this order it is smallest on its way.
 */
export type PackedText = [
	names: string[],
	chapters: string[],
	/** Nothing more than 0 where a locator is the one before, counted on. */
	locators: (string | 0)[],
	labels: string[],
	titles: string[],
	blocks: PackedBlock[][],
];

/** What the edition adds. A block names its page by its place among those of the text and, behind them, these. */
export interface PackedAdded {
	pages: PackedPage[];
	blocks: [page: number, ...PackedBlock][];
}

/** The names, packed with the page that they lead to, what a query means first before what it means last; one that folds to something else comes with its fold. */
export type PackedNames = [
	name: string,
	label: string,
	title: string,
	names: [name: string, why: string, folded?: string][],
	id?: string,
][];

/** What readers type, folded, with what the texts print for it, the nearest first. */
export type PackedSynonyms = [typed: string, printed: string[]][];

/** What helps a query along, loaded behind the text. */
export interface PackedHelp {
	names: PackedNames;
	/** Traditional characters, each with what it may stand for behind it: 體体 國国 覆覆复. */
	variants: string;
}

/** A term of the text with the pinyin of its characters, separated by spaces. */
export type PinyinTerm = [term: string, syllables: string];
