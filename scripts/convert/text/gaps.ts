import { problem, type Problem } from '../problems/problems.ts';
import { authorIn } from './names.ts';
import { chaptersOf, isBlock, sectionsOf, type Report } from './tree.ts';

/** What a report must have besides its chapters, by how the ids of the blocks begin. */
const PARTS = {
	part: 'heading of the volume part',
	title: 'title of the report',
	opening: 'opening essay',
	closing: 'closing remark',
	signature: 'signature',
};

/** Headings with nothing under them, and a report without what it must have; `last` is its last line. */
export function gaps(report: Report, file: string, last: number): Problem[] {
	const chapters = chaptersOf(report);
	if (chapters.length === 0) return [problem('no-chapter', { file, line: 1 })];
	const own = report.children.filter(isBlock);
	const alone = chapters
		.flatMap((chapter) => [chapter, ...sectionsOf(chapter)])
		.filter(({ children }) =>
			children.every(({ type }) => type === 'heading' || type === 'section'),
		)
		.map(({ type, line }) => problem('heading-alone', { file, line }, { type }));
	const missing = Object.entries(PARTS)
		.filter(([prefix]) => !own.some(({ id }) => id.startsWith(prefix)))
		.map(([prefix, part]) => {
			const lines: Record<string, number> = { part: 1, title: 2, opening: chapters[0]!.line };
			return problem('missing-part', { file, line: lines[prefix] ?? last }, { part });
		});
	const unsigned = own
		.filter(({ type, received }) => type === 'signature' && authorIn(received.trim()) === undefined)
		.map(({ lines }) => problem('no-author', { file, line: lines[0] }));
	return [...alone, ...missing, ...unsigned];
}
