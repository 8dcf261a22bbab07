import type { Block, Chapter, Report, Section } from './tree.ts';

/** A part of the text with a page of its own. */
export interface Unit {
	id: string;
	kind: 'report' | 'chapter' | 'ministry' | 'recommendation';
	blocks: Block[];
	/** Absent for the report itself. */
	number?: number;
	/** The chapter it stands in; absent for the report and the chapters. */
	chapter?: string;
	node: Report | Chapter | Section;
}
