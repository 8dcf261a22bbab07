import type { Block, Chapter, Report, Section } from './tree.ts';

interface Common {
	id: string;
	/** Its headings and paragraphs in printed order. */
	blocks: Block[];
}

/** What stands before the chapters, or behind them. */
interface Frame<Kind extends 'opening' | 'closing'> extends Common {
	kind: Kind;
	node: Report;
}

/** What frames the chapters: the title with the essay before them, the remark and the signature behind them. */
export type SourceFrame = Frame<'opening'> | Frame<'closing'>;

/** A chapter without its sections: its heading and the paragraphs before the first of them. */
export interface SourceChapter extends Common {
	kind: 'chapter';
	number: number;
	node: Chapter;
}

/** A section about a body or a theme, or a recommendation. */
export interface SourceSection extends Common {
	kind: 'ministry' | 'theme' | 'recommendation';
	number: number;
	/** The id of its chapter. */
	chapter: string;
	node: Section;
}

/** A part of the source that becomes a unit of the edition. */
export type SourceUnit = SourceFrame | SourceChapter | SourceSection;
