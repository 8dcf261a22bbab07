import { problem, type Problem } from '../problems/problems.ts';
import { authorIn } from './names.ts';
import { chaptersOf, framesOf, sectionsOf, type Report, type Section } from './tree.ts';
import type { Wording } from './wording.ts';

/** What a report must have besides its chapters. */
const PARTS = {
	part: 'heading of the volume part',
	title: 'title of the report',
	opening: 'opening essay',
	closing: 'closing remark',
	signature: 'signature',
};

/** Headings with nothing under them, and a report without what it must have; `last` is its last line. */
export function gaps(report: Report, file: string, last: number, wording: Wording): Problem[] {
	const chapters = chaptersOf(report);
	if (chapters.length === 0) return [problem('no-chapter', { file, line: 1 })];
	const { opening, closing } = framesOf(report);
	const isIn: Record<string, boolean> = {
		part: opening.some(({ id }) => id === 'part'),
		title: opening.some(({ id }) => id === 'title'),
		opening: opening.some(({ type }) => type === 'paragraph'),
		closing: closing.some(({ type }) => type === 'paragraph'),
		signature: closing.some(({ type }) => type === 'signature'),
	};
	const alone = chapters
		.flatMap((chapter) => [
			...(sectionsOf(chapter).length > 0 ? [] : [chapter]),
			...sectionsOf(chapter),
		])
		.filter(({ children }) =>
			children.every(({ type }) => ['heading', 'subheading', 'section'].includes(type)),
		)
		.map(({ type, line }) => problem('heading-alone', { file, line }, { type }));
	const needed = Object.entries(PARTS).filter(
		([name]) => !(wording.lacks as readonly string[]).includes(name),
	);
	const missing = needed
		.filter(([name]) => !isIn[name])
		.map(([name, part]) => {
			const lines: Record<string, number> = {
				part: 1,
				title: wording.head.length,
				opening: chapters[0]!.line,
			};
			return problem('missing-part', { file, line: lines[name] ?? last }, { part });
		});
	const unsigned = closing
		.filter(({ type, received }) => type === 'signature' && authorIn(received.trim()) === undefined)
		.map(({ lines }) => problem('no-author', { file, line: lines[0] }));
	return [
		...alone,
		...chapters.flatMap(sectionsOf).flatMap((section) => bare(section, file)),
		...missing,
		...unsigned,
	];
}

/** Headings below a section that no paragraph follows. */
function bare({ children }: Section, file: string): Problem[] {
	if (!children.some(({ type }) => type === 'paragraph' || type === 'caseStudy')) return [];
	const siblings = [
		children,
		...children.flatMap((child) => (child.type === 'caseStudy' ? [child.children] : [])),
	];
	return siblings.flatMap((blocks) =>
		blocks.flatMap((block, index) =>
			block.type === 'subheading' && blocks[index + 1]?.type !== 'paragraph'
				? problem('heading-alone', { file, line: block.lines[0] }, { type: 'subsection' })
				: [],
		),
	);
}
