import type { Problem } from '../seeds/problem.ts';
import type { Block, CaseStudy, Chapter, Report, Section } from './tree.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** What a line can be. The first pattern that fits decides; everything else is a paragraph. */
const PATTERNS = {
	signature: /^[(（].+[)）]$/,
	chapter: /^(?<label>(?<numeral>\S{1,2}) )\S+[^。]$/,
	section: /^(?<label>(?<number>\d+)\.)\D.*$/,
	caseStudy: /^【成功案例】/,
	closing: /^本评述/,
};

/** A paragraph is complete when its last line ends a sentence. */
const COMPLETE = /[。！？][”’）)》]*$/;

/** Where a paragraph is at home, and how its id begins. */
interface Home {
	children: Block[];
	prefix: string;
}

/** Reads the lines of the received text as a tree. The tree is whole only when there are no problems. */
export function parse(
	lines: readonly string[],
	file: string,
): { report: Report; problems: Problem[] } {
	const report: Report = { type: 'report', children: [] };
	const problems: Problem[] = [];
	const say = (line: number, what: string, todo: string) =>
		problems.push({ file, line, what, todo });

	let chapter: Chapter | undefined;
	let section: Section | undefined;
	let home: Home = { children: report.children as Block[], prefix: 'opening-p' };
	let unfinished: Block | undefined;

	for (const [index, text] of lines.entries()) {
		const line = index + 1;
		if (text.trim() === '') continue;
		const kind = kindOf(text, line);
		if (unfinished && kind !== 'paragraph') {
			say(unfinished.lines[1], 'the paragraph breaks off without a full stop', 'complete the line');
			unfinished = undefined;
		}
		if (unfinished) {
			unfinished.received += `\n${text}`;
			unfinished.lines[1] = line;
			if (COMPLETE.test(text)) unfinished = undefined;
		} else if (kind === 'part' || kind === 'title') {
			report.children.push(block('heading', kind, text, line));
		} else if (kind === 'chapter') {
			const { numeral = '', label = '' } = PATTERNS.chapter.exec(text)?.groups ?? {};
			const number = (chapter?.number ?? 0) + 1;
			if (!NUMERALS.includes(numeral))
				say(line, `“${numeral}” is not a chapter numeral`, `write ${NUMERALS[number - 1]}`);
			else if (numeral !== NUMERALS[number - 1])
				say(
					line,
					`chapter ${numeral} stands where ${NUMERALS[number - 1]} should`,
					'restore the order',
				);
			section = undefined;
			chapter = { type: 'chapter', number, numeral, line, children: [] };
			chapter.children.push(block('heading', 'title', text, line, label.length));
			report.children.push(chapter);
			home = { children: chapter.children as Block[], prefix: 'p' };
		} else if (kind === 'section') {
			const { number = '', label = '' } = PATTERNS.section.exec(text)?.groups ?? {};
			const expected: number = (section?.number ?? 0) + 1;
			if (!chapter)
				say(line, `section ${number} stands before the first chapter`, 'restore the chapter');
			else if (Number(number) !== expected)
				say(line, `section ${number} stands where ${expected} should`, missing(+number, expected));
			section = { type: 'section', number: +number, line, children: [] };
			section.children.push(block('heading', 'title', text, line, label.length));
			chapter?.children.push(section);
			home = { children: section.children as Block[], prefix: 'p' };
		} else if (kind === 'signature') {
			report.children.push(block('signature', 'signature', text, line));
			section = chapter = undefined;
		} else {
			if (kind === 'closing') home = { children: report.children as Block[], prefix: 'closing-p' };
			if (kind === 'caseStudy') {
				if (!section)
					say(line, 'a case study stands outside a section', 'move it below a section heading');
				const study: CaseStudy = { type: 'caseStudy', children: [] };
				section?.children.push(study);
				home = { children: study.children, prefix: 'case-p' };
			}
			const count = home.children.filter((child) => child.id?.startsWith(home.prefix)).length;
			const paragraph = block('paragraph', `${home.prefix}${count + 1}`, text, line);
			home.children.push(paragraph);
			if (!COMPLETE.test(text)) unfinished = paragraph;
		}
	}
	if (unfinished)
		say(unfinished.lines[1], 'the paragraph breaks off without a full stop', 'complete the line');
	return { report, problems: [...problems, ...gaps(report, file)] };
}

type Kind = 'part' | 'title' | 'paragraph' | keyof typeof PATTERNS;

function kindOf(text: string, line: number): Kind {
	if (line <= 2) return line === 1 ? 'part' : 'title';
	const found = Object.entries(PATTERNS).find(([, pattern]) => pattern.test(text));
	return (found?.[0] as Kind | undefined) ?? 'paragraph';
}

function block(type: Block['type'], id: string, received: string, line: number, label = 0): Block {
	return { type, id, received, label, lines: [line, line] };
}

function missing(found: number, expected: number): string {
	return found > expected
		? `restore section ${expected}`
		: 'number the sections one after the other';
}

/** Headings with nothing under them, and a report without what it must have. */
function gaps(report: Report, file: string): Problem[] {
	const problems: Problem[] = [];
	const chapters = report.children.filter((node) => node.type === 'chapter');
	for (const parent of chapters.flatMap((chapter) => [
		chapter,
		...chapter.children.filter((node) => node.type === 'section'),
	])) {
		if (!parent.children.some((node) => node.type === 'paragraph' || node.type === 'caseStudy'))
			problems.push({
				file,
				line: parent.line,
				what: `this ${parent.type} has a heading and no text`,
				todo: 'restore its text',
			});
	}
	if (chapters.length === 0)
		problems.push({
			file,
			line: 1,
			what: 'no chapter heading was found',
			todo: 'restore the text',
		});
	for (const [prefix, name] of [
		['opening-p', 'opening essay'],
		['closing-p', 'closing remark'],
		['signature', 'signature'],
	] as const) {
		if (!report.children.some((node) => node.type !== 'chapter' && node.id.startsWith(prefix)))
			problems.push({ file, line: 1, what: `the ${name} is missing`, todo: 'restore it' });
	}
	return problems;
}
