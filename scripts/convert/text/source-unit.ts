import type { Block, Chapter, Report, Section } from './tree.ts';

interface Common {
	id: string;
	/** Its headings and paragraphs in printed order. */
	blocks: Block[];
}

/** What frames the chapters. */
interface SourceReport extends Common {
	kind: 'report';
	node: Report;
}

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
export type SourceUnit = SourceReport | SourceChapter | SourceSection;
