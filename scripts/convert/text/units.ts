import { problem, type Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import { unsettled } from './counts.ts';
import type { WordedText } from './worded.ts';
import { GENRE } from './genre.ts';
import { givenIds } from './given-ids.ts';
import { foldLayers } from './locate.ts';
import { subjectNames, type Names } from './names.ts';
import { spotsIn } from './places.ts';
import type { Reader } from './reader.ts';
import {
	blocksOf,
	chaptersOf,
	framesOf,
	isBlock,
	sectionsOf,
	type Block,
	type Chapter,
	type Report,
	type Section,
} from './tree.ts';
import type { SourceChapter, SourceUnit } from './source-unit.ts';

/**
 * Gives every part of the report its id. The text itself says which body a section is about where a
 * chapter opening names the bodies in the order of the sections that follow; elsewhere the editors do.
 */
export function identify(
	report: Report,
	reader: Reader,
	names: Names,
	text: WordedText,
): Stage<SourceUnit[]> {
	const { opening, closing } = framesOf(report);
	const { ids, problems: astray } = givenIds(report, text);
	if (astray.length > 0) return { problems: astray };
	const chapters = chaptersOf(report).map((chapter) => {
		const sections = sectionsOf(chapter);
		return sections.some((section) => ids.has(section))
			? told(chapter, ids, names, text)
			: identified(chapter, reader, names, text);
	});
	const units: SourceUnit[] = [
		{ id: 'opening', kind: 'opening', blocks: opening, node: report },
		...chapters.flatMap((each) => each.units),
		...(closing.length > 0
			? [{ id: 'closing', kind: 'closing', blocks: closing, node: report } as const]
			: []),
	];
	const problems = chapters.flatMap((each) => each.problems);
	if (problems.length > 0) return { problems };
	const { file } = text;
	const doubled = [...doubledIn(units, file), ...units.flatMap((unit) => twice(unit, file))];
	return stage(doubled.length > 0 ? doubled : unsettled(units, text), () => units);
}

interface Identified {
	units: SourceUnit[];
	problems: Problem[];
}

/** A chapter of which the editors say what its sections are about: the bodies with these ids, or themes. */
function told(
	chapter: Chapter,
	ids: ReadonlyMap<Section, string>,
	names: Names,
	{ file, sections: seed }: WordedText,
): Identified {
	const sections = sectionsOf(chapter);
	return {
		units: [
			chapterUnit(chapter),
			...sections.map((node): SourceUnit => {
				const id = ids.get(node) ?? '';
				return { ...sectionUnit(chapter, node), id, kind: names.has(id) ? 'ministry' : 'theme' };
			}),
		],
		problems: sections
			.filter((section) => !ids.has(section))
			.map(({ line }) => problem('section-without-id', { file, line }, { seed: seed.file })),
	};
}

/** A chapter that says itself what its sections are about. */
function identified(
	chapter: Chapter,
	reader: Reader,
	names: Names,
	{ file, wording, sections: seed }: WordedText,
): Identified {
	const { id, blocks: own } = chapterUnit(chapter);
	const sections = sectionsOf(chapter);
	const opening = own.find(({ type }) => type === 'paragraph');
	const { reading, problems } = opening
		? reader.read(`${id}#${opening.id}`, opening)
		: { problems: [] };
	// A name that an emendation did not reach is not unknown.
	if (problems.length > 0) return { units: [], problems };
	const isRecommending = wording.recommendations === chapter.number;
	const subjects = reading && !isRecommending ? subjectNames(reading.text) : null;
	const isAnnounced = own.some(({ received }) => GENRE.aspects.test(foldLayers(received)));
	const at = { file, line: opening?.lines[0] ?? chapter.line };
	if (sections.length > 0 && !subjects && !isAnnounced && !isRecommending)
		return { units: [], problems: [problem('unannounced', at, { seed: seed.file })] };
	if (subjects && subjects.length !== sections.length) {
		const counted = { bodies: subjects.length, sections: sections.length };
		const number = counted.bodies;
		const isUnnumbered = chapter.doubtful && number === counted.sections + 1;
		const facts = { number, label: wording.labelOf('section', number) };
		const found = isUnnumbered
			? problem('unnumbered-section', { file, line: chapter.doubtful! }, facts)
			: problem('subject-count', at, counted);
		return { units: [], problems: [found] };
	}
	const spotOf = opening && reading ? spotsIn(file, opening, reading) : () => at;
	const resolved = subjects?.map((subject) => ({ ...subject, id: names.resolve(subject.name) }));
	return {
		units: [
			chapterUnit(chapter),
			...sections.map((node, index): SourceUnit => {
				const common = sectionUnit(chapter, node);
				return resolved
					? { ...common, id: resolved[index]!.id ?? '', kind: 'ministry' }
					: { ...common, id: String(node.number).padStart(2, '0'), kind: 'recommendation' };
			}),
		],
		problems: (resolved ?? [])
			.filter((subject) => subject.id === undefined)
			.map(({ name, start }) => problem('unknown-name', spotOf(start), { name })),
	};
}

function chapterUnit(node: Chapter): SourceChapter {
	const { number, children } = node;
	return { id: String(number), kind: 'chapter', blocks: children.filter(isBlock), number, node };
}

function sectionUnit({ number: chapter }: Chapter, node: Section) {
	return { blocks: blocksOf(node), number: node.number, chapter: String(chapter), node };
}

/** Blocks that would have one address: a second case study in a section, a second signature. */
function twice({ id: unit, blocks }: SourceUnit, file: string): Problem[] {
	return repeated(blocks).map(({ first, again: { id, lines } }) =>
		problem(
			'second-block',
			{ file, line: lines[0] },
			{ id: `${unit}#${id}`, first: first.lines[0] },
		),
	);
}

function doubledIn(units: readonly SourceUnit[], file: string): Problem[] {
	return repeated(units).map(({ first, again: { id, blocks } }) =>
		problem('second-section', { file, line: lineOf(blocks) }, { id, first: lineOf(first.blocks) }),
	);
}

const lineOf = (blocks: readonly Block[]) => blocks[0]?.lines[0] ?? 1;

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
