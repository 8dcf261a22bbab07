import { problem, type Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { ReportText } from '../seeds/report-seeds.ts';
import { gaps } from './gaps.ts';
import { GENRE } from './genre.ts';
import { readLine } from './lines.ts';
import { createOrder } from './order.ts';
import type { Block, CaseStudy, Chapter, Report, Section } from './tree.ts';

/** Where paragraphs are at home, how their ids begin, and how many there are so far. */
interface Home {
	children: { push(block: Block): unknown };
	prefix: string;
	count: number;
}

/** Reads the lines of the received text as a tree. */
export function parse({ lines, file }: ReportText): Stage<Report> {
	const report: Report = { type: 'report', children: [] };
	const problems: Problem[] = [];
	const order = createOrder(file);
	let chapter: Chapter | undefined;
	let section: Section | undefined;
	let home: Home = { children: report.children, prefix: 'opening-p', count: 0 };
	let unfinished: Block | undefined;
	/** A line without a full stop behind a whole paragraph: it may be a heading without its number. */
	let doubtful: number | undefined;

	const breakOff = () => {
		if (unfinished) problems.push(problem('broken-off', { file, line: unfinished.lines[1] }));
		unfinished = undefined;
	};
	const endChapter = () => {
		if (chapter) chapter.doubtful = doubtful;
		chapter = section = doubtful = undefined;
	};

	for (const [index, text] of lines.entries()) {
		const line = index + 1;
		if (text.trim() === '') continue;
		const found = readLine(text, line);
		if (unfinished && found.kind === 'paragraph') {
			unfinished.received += `\n${text}`;
			unfinished.lines[1] = line;
			if (GENRE.paragraphEnd.test(text)) unfinished = undefined;
			continue;
		}
		breakOff();
		if (found.kind === 'chapter') {
			const { number, problems: misplaced } = order.chapter(found, line);
			problems.push(...misplaced);
			endChapter();
			chapter = { type: 'chapter', number, numeral: found.numeral, line, children: [] };
			chapter.children.push(block('heading', 'title', text, line, found.label));
			report.children.push(chapter);
			home = { children: chapter.children, prefix: 'p', count: 0 };
		} else if (found.kind === 'section') {
			problems.push(...order.section(found, line, { isInChapter: !!chapter, doubtful }));
			doubtful = undefined;
			section = { type: 'section', number: found.number, line, children: [] };
			section.children.push(block('heading', 'title', text, line, found.label));
			chapter?.children.push(section);
			home = { children: section.children, prefix: 'p', count: 0 };
		} else {
			if (found.isNear) problems.push(problem(`nearly-${found.kind as 'closing'}`, { file, line }));
			if (found.kind === 'part' || found.kind === 'title')
				report.children.push(block('heading', found.kind, text, line));
			else if (found.kind === 'signature') {
				endChapter();
				report.children.push(block('signature', 'signature', text, line));
			} else {
				if (found.kind === 'closing') {
					endChapter();
					home = { children: report.children, prefix: 'closing-p', count: 0 };
				} else if (found.kind === 'caseStudy' && section) {
					const study: CaseStudy = { type: 'caseStudy', children: [] };
					section.children.push(study);
					home = { children: study.children, prefix: 'case-p', count: 0 };
				} else if (found.kind === 'caseStudy')
					problems.push(...order.loneCase(line, { isInChapter: !!chapter, doubtful }));
				const paragraph = block('paragraph', `${home.prefix}${home.count + 1}`, text, line);
				home.children.push(paragraph);
				if (!GENRE.paragraphEnd.test(text)) {
					unfinished = paragraph;
					if (home.count > 0) doubtful = line;
				}
				home.count++;
			}
		}
	}
	breakOff();
	// What is missing may be what could not be recognised.
	if (problems.length === 0) problems.push(...gaps(report, file, lines.length));
	return stage(problems, () => report);
}

function block(type: Block['type'], id: string, received: string, line: number, label = 0): Block {
	return { type, id, received, label, lines: [line, line] };
}
