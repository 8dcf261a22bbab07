import type { Copy } from './copy.ts';
import { parted, type Chapter, type Section } from './parted.ts';

/**
 * A report with the sections of all copies behind its own in each chapter, and their bodies named in
 * the openings. The copies are made of the emended source, which has the same lines.
 */
export function grown(
	source: string,
	emended: string,
	copies: readonly Copy[],
	bodies: number,
): string {
	const { head, chapters, tail } = parted(source);
	const others = parted(emended).chapters;
	const lines = chapters.flatMap((chapter, at) => linesOf(chapter, others[at]!, copies));
	return [...head, ...lines, ...tail, ''].join('\n').replace(COUNT, `${bodies}个政务部门`);
}

/** What the report says of itself, and what a chapter says of its sections. */
const COUNT = /\d+个政务部门/;
const NAMES = /(?<=^\d{4}年,).+?(?=等部门的)/;

function linesOf(
	{ title, opening, sections }: Chapter,
	other: Chapter,
	copies: readonly Copy[],
): string[] {
	const [names = ''] = NAMES.exec(other.opening) ?? [];
	const all = copies.map(({ written }) => `、${written(names)}`).join('');
	const copied = copies.flatMap(({ written }) =>
		other.sections.map((section): Section => {
			return { title: written(section.title), lines: section.lines.map(written) };
		}),
	);
	return [
		title,
		opening.replace(NAMES, (own) => own + all),
		...[...sections, ...copied].flatMap((section, at) => [
			`${at + 1}.${section.title}`,
			...section.lines,
		]),
	];
}
