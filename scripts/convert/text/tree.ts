import type { Node, Parent } from 'unist';

/** A stretch of printed text: one heading, paragraph or signature, verbatim. */
export interface Block extends Node {
	type: 'heading' | 'subheading' | 'paragraph' | 'signature';
	/** Unique on its page: `title`, `p1`, `h1`, `case-p1`, `signature`. */
	id: string;
	/** The source lines, empty ones between them included, joined by line feeds. */
	received: string;
	/** The number of a heading as the edition prints it, `一 ` or `10.`; empty where it has none. */
	label: string;
	lines: [first: number, last: number];
}

/** What the source marks 【成功案例】, or by another label. */
export interface CaseStudy extends Parent {
	type: 'caseStudy';
	children: Block[];
}

/** A section: the report of one body, one theme, or one recommendation. */
export interface Section extends Parent {
	type: 'section';
	number: number;
	line: number;
	children: (Block | CaseStudy)[];
}

/** A numbered chapter: its heading, the paragraphs that open it, and its sections. */
export interface Chapter extends Parent {
	type: 'chapter';
	number: number;
	/** As printed, or where none is that of its place. */
	numeral: string;
	line: number;
	/** A line at its end that may be the heading of one more section, without its number. */
	doubtful?: number | undefined;
	children: (Block | Section)[];
}

/** The whole source text as a unist tree: report › chapter › section › paragraph | caseStudy. */
export interface Report extends Parent {
	type: 'report';
	/** Blocks before the first chapter, the chapters, and the closing remark with its signature. */
	children: (Block | Chapter)[];
}

/** Whether a node is printed text itself, and no group of blocks. */
export const isBlock = (node: Node): node is Block =>
	['heading', 'subheading', 'paragraph', 'signature'].includes(node.type);

/** The blocks before the first chapter, and those behind the last. */
export function framesOf({ children }: Report): { opening: Block[]; closing: Block[] } {
	const first = children.findIndex((node) => !isBlock(node));
	return {
		opening: children.slice(0, first).filter(isBlock),
		closing: children.slice(first).filter(isBlock),
	};
}

/** The sections of a chapter in printed order, without its own blocks. */
export const sectionsOf = (chapter: Chapter): Section[] =>
	chapter.children.filter((node): node is Section => node.type === 'section');

/** The chapters of a report in printed order, without what frames them. */
export const chaptersOf = (report: Report): Chapter[] =>
	report.children.filter((node): node is Chapter => node.type === 'chapter');

/** All blocks of a node, in printed order, those of its case study included. */
export function blocksOf(node: Section): Block[] {
	return node.children.flatMap((child) => (child.type === 'caseStudy' ? child.children : [child]));
}
