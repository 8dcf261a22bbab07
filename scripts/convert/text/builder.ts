import type { Line } from './lines.ts';
import type { Block, CaseStudy, Chapter, Report, Section } from './tree.ts';

/** Puts the tree of a report together, line by line from top to bottom. */
export interface Builder {
	report: Report;
	isIn: (type: 'chapter' | 'section') => boolean;
	/** Begins whatever a line begins. */
	begin: (found: Line, text: string, line: number) => void;
	/** Adds a paragraph where paragraphs are at home; `isFirst` where none stands there yet. */
	add: (text: string, line: number) => { paragraph: Block; isFirst: boolean };
	/** Ends the chapter, at whose end a line may be a heading without its number. */
	endChapter: (doubtful: number | undefined) => void;
}

/**
 * An empty report to be filled. Ids of paragraphs count from 1 anew below each heading of a chapter or
 * section, and in the closing remark: `p1`, `case-p1`; so do those of the headings below it: `h1`.
 */
export function createBuilder(): Builder {
	const report: Report = { type: 'report', children: [] };
	let chapters = 0;
	let chapter: Chapter | undefined;
	let section: Section | undefined;
	/** Where paragraphs are at home, how their ids begin, and how many there are so far; and headings below the first. */
	let home: {
		children: { push(block: Block): unknown };
		prefix: string;
		count: number;
		headings: number;
	};
	const settle = (children: typeof home.children, prefix: string) =>
		(home = { children, prefix, count: 0, headings: 0 });
	settle(report.children, 'p');

	return {
		report,
		isIn: (type) => (type === 'chapter' ? chapter : section) !== undefined,
		begin(found, text, line) {
			if (found.kind === 'chapter') {
				const { numeral, label } = found;
				const heading = block('heading', 'title', text, line, label);
				chapter = { type: 'chapter', number: ++chapters, numeral, line, children: [heading] };
				report.children.push(chapter);
				settle(chapter.children, 'p');
			} else if (found.kind === 'section') {
				const heading = block('heading', 'title', text, line, found.label);
				section = { type: 'section', number: found.number, line, children: [heading] };
				chapter?.children.push(section);
				settle(section.children, 'p');
			} else if (found.kind === 'subsection' && section) {
				const id = `${home.prefix.slice(0, -1)}h${++home.headings}`;
				home.children.push(block('subheading', id, text, line, found.label));
			} else if (found.kind === 'caseStudy' && section) {
				const study: CaseStudy = { type: 'caseStudy', children: [] };
				section.children.push(study);
				settle(study.children, 'case-p');
			} else if (found.kind === 'closing') settle(report.children, 'p');
			else if (found.kind === 'signature')
				report.children.push(block('signature', 'signature', text, line));
			else if (found.kind === 'part' || found.kind === 'title')
				report.children.push(block('heading', found.kind, text, line));
		},
		add(text, line) {
			const paragraph = block('paragraph', `${home.prefix}${++home.count}`, text, line);
			home.children.push(paragraph);
			return { paragraph, isFirst: home.count === 1 };
		},
		endChapter(doubtful) {
			if (chapter) chapter.doubtful = doubtful;
			chapter = section = undefined;
		},
	};
}

function block(type: Block['type'], id: string, received: string, line: number, label = ''): Block {
	return { type, id, received, label, lines: [line, line] };
}
