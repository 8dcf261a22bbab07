import { problem, type Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { WordedText } from './worded.ts';
import { createBuilder } from './builder.ts';
import { gaps } from './gaps.ts';
import { GENRE } from './genre.ts';
import { readLine, type Line } from './lines.ts';
import { createOrder } from './order.ts';
import type { Block, Report } from './tree.ts';
import { squeezed } from './white-space.ts';

/** What is no paragraph, nor begins with one. */
const ALONE: readonly Line['kind'][] = [
	...(['part', 'title', 'chapter', 'section', 'subsection', 'signature'] as const),
];
/** What begins a part of the text. */
const HEADINGS: readonly Line['kind'][] = ['chapter', 'section', 'subsection'];
/** What ends a chapter. */
const ENDS: readonly Line['kind'][] = ['chapter', 'closing', 'signature'];

/** Reads the lines of the received text as a tree. */
export function parse({ lines, file, wording }: WordedText): Stage<Report> {
	const tree = createBuilder();
	const order = createOrder(file, wording);
	const problems: Problem[] = [];
	const kinds = lines.map((text, index) => readLine(text, index + 1, wording));
	const lastHeading = kinds.findLastIndex(({ kind }) => HEADINGS.includes(kind));
	let unfinished: Block | undefined;
	/** A line without a full stop behind a whole paragraph: it may be a heading without its number. */
	let doubtful: number | undefined;

	const breakOff = () => {
		if (unfinished) problems.push(problem('broken-off', { file, line: unfinished.lines[1] }));
		unfinished = undefined;
	};
	const misplaced = (found: Line, line: number): Problem[] => {
		const above = { isInChapter: tree.isIn('chapter'), doubtful };
		if (found.kind === 'chapter') return order.chapter(found, line);
		if (found.kind === 'section') return order.section(found, line, above);
		if (found.kind === 'subsection')
			return order.subsection(found, line, { isInSection: tree.isIn('section'), doubtful });
		if (found.isNear && found.kind === 'caseStudy')
			return [problem('nearly-caseStudy', { file, line }, { label: wording.caseLabel })];
		if (found.isNear) return [problem(`nearly-${found.kind}`, { file, line })];
		const isLone = found.kind === 'caseStudy' && !tree.isIn('section');
		return isLone ? order.loneCase(line, above) : [];
	};

	for (const [index, text] of lines.entries()) {
		const line = index + 1;
		if (text.trim() === '') continue;
		const isBelow = index > lastHeading;
		const found = order.meant(isBelow ? kinds[index]! : within(kinds[index]!), {
			isInChapter: tree.isIn('chapter'),
		});
		const isWhole = GENRE.paragraphEnd.test(squeezed(text));
		if (unfinished && found.kind === 'paragraph') {
			unfinished.received += `\n${lines.slice(unfinished.lines[1], line).join('\n')}`;
			unfinished.lines[1] = line;
			if (isWhole) unfinished = undefined;
			continue;
		}
		breakOff();
		problems.push(...misplaced(found, line));
		if (ENDS.includes(found.kind)) tree.endChapter(doubtful);
		if (ENDS.includes(found.kind) || HEADINGS.includes(found.kind)) doubtful = undefined;
		tree.begin(found, text, line);
		if (ALONE.includes(found.kind)) continue;
		const { paragraph, isFirst } = tree.add(text, line);
		if (isWhole) continue;
		unfinished = paragraph;
		if (!isFirst) doubtful = line;
	}
	breakOff();
	// What is missing may be what could not be recognised.
	if (problems.length === 0) problems.push(...gaps(tree.report, file, lines.length, wording));
	return stage(problems, () => tree.report);
}

/** Above a heading, what looks like the closing remark or the signature is a paragraph of its section. */
const within = (found: Line): Line =>
	found.kind === 'closing' || found.kind === 'signature'
		? { kind: 'paragraph', isNear: false }
		: found;
