import { problem, type Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import { unsettled } from './counts.ts';
import { GENRE } from './genre.ts';
import { foldLayers } from './locate.ts';
import { subjectNames, type Names } from './names.ts';
import { spotsIn } from './places.ts';
import type { Reader } from './reader.ts';
import { blocksOf, chaptersOf, isBlock, sectionsOf, type Chapter, type Report } from './tree.ts';
import type { SourceUnit } from './source-unit.ts';

/**
 * Gives every part of the report its id. The text itself says which body a section is about:
 * a chapter opening names the bodies in the order of the sections that follow.
 */
export function identify(
	report: Report,
	reader: Reader,
	names: Names,
	file: string,
): Stage<SourceUnit[]> {
	const blocks = report.children.filter(isBlock);
	const chapters = chaptersOf(report).map((chapter) => identified(chapter, reader, names, file));
	const units: SourceUnit[] = [
		{ id: 'report', kind: 'report', blocks, node: report },
		...chapters.flatMap((each) => each.units),
	];
	const problems = chapters.flatMap((each) => each.problems);
	if (problems.length > 0) return { problems };
	const doubled = [...doubledIn(units, file), ...units.flatMap((unit) => twice(unit, file))];
	return stage(doubled.length > 0 ? doubled : unsettled(units, file), () => units);
}

/** The chapter and its sections. */
function identified(
	chapter: Chapter,
	reader: Reader,
	names: Names,
	file: string,
): { units: SourceUnit[]; problems: Problem[] } {
	const id = String(chapter.number);
	const own = chapter.children.filter(isBlock);
	const opening = own.find(({ type }) => type === 'paragraph')!;
	const { reading, problems } = reader.read(`${id}#${opening.id}`, opening);
	// A name that an emendation did not reach is not unknown.
	if (problems.length > 0) return { units: [], problems };
	const subjects = subjectNames(reading.text);
	const sections = sectionsOf(chapter);
	const isAnnounced = own.some(({ received }) => GENRE.aspects.test(foldLayers(received)));
	if (sections.length > 0 && !subjects && !isAnnounced)
		return { units: [], problems: [problem('unannounced', { file, line: opening.lines[0] })] };
	if (subjects && subjects.length !== sections.length) {
		const counted = { bodies: subjects.length, sections: sections.length };
		const at = { file, line: opening.lines[0] };
		const isUnnumbered = chapter.doubtful && counted.bodies === counted.sections + 1;
		const found = isUnnumbered
			? problem('unnumbered-section', { file, line: chapter.doubtful! }, { number: counted.bodies })
			: problem('subject-count', at, counted);
		return { units: [], problems: [found] };
	}
	const spotOf = spotsIn(file, opening, reading);
	const resolved = subjects?.map((subject) => ({ ...subject, id: names.resolve(subject.name) }));
	return {
		units: [
			{ id, kind: 'chapter', blocks: own, number: chapter.number, node: chapter },
			...sections.map((node, index): SourceUnit => {
				const number = node.number;
				const common = { blocks: blocksOf(node), number, chapter: id, node };
				return resolved
					? { id: resolved[index]!.id ?? '', kind: 'ministry', ...common }
					: { id: String(number).padStart(2, '0'), kind: 'recommendation', ...common };
			}),
		],
		problems: (resolved ?? [])
			.filter((subject) => subject.id === undefined)
			.map(({ name, start }) => problem('unknown-name', spotOf(start), { name })),
	};
}

/** Blocks that would have one address: a second case study in a section, a second signature. */
function twice({ blocks }: SourceUnit, file: string): Problem[] {
	return repeated(blocks).map(({ first, again: { id, lines } }) =>
		problem('second-block', { file, line: lines[0] }, { id, first: first.lines[0] }),
	);
}

function doubledIn(units: readonly SourceUnit[], file: string): Problem[] {
	return repeated(units).map(({ again: { id, blocks } }) =>
		problem('second-section', { file, line: blocks[0]?.lines[0] ?? 1 }, { id }),
	);
}

/** What has an id that another has before it. */
function repeated<T extends { id: string }>(all: readonly T[]): { first: T; again: T }[] {
	const known = new Map<string, T>();
	return all.flatMap((again) => {
		const first = known.get(again.id);
		if (first) return { first, again };
		known.set(again.id, again);
		return [];
	});
}
