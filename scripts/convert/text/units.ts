import type { Names } from './names.ts';
import { proposerNames, subjectNames } from './names.ts';
import type { Problem } from '../seeds/problem.ts';
import type { Reader } from './reader.ts';
import { blocksOf, chaptersOf, isBlock, sectionsOf } from './tree.ts';
import type { Block, Chapter, Report, Section } from './tree.ts';

/** A part of the text with a page of its own. */
export interface Unit {
	id: string;
	kind: 'report' | 'chapter' | 'ministry' | 'recommendation';
	blocks: Block[];
	/** Absent for the report itself. */
	number?: number;
	/** The chapter it stands in; absent for the report and the chapters. */
	chapter?: string;
	node: Report | Chapter | Section;
}

/**
 * Gives every part of the report its id. The text itself says which body a section is about:
 * a chapter opening names the bodies in the order of the sections that follow.
 */
export function identify(
	report: Report,
	reader: Reader,
	names: Names,
	file: string,
): { units: Unit[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const blocks = report.children.filter(isBlock);
	const units: Unit[] = [{ id: 'report', kind: 'report', blocks, node: report }];

	for (const chapter of chaptersOf(report)) {
		const id = String(chapter.number);
		const own = chapter.children.filter(isBlock);
		units.push({ id, kind: 'chapter', blocks: own, number: chapter.number, node: chapter });
		const opening = own.find(({ type }) => type === 'paragraph');
		const subjects = opening && subjectNames(reader.read(`${id}#${opening.id}`, opening).text);
		const sections = sectionsOf(chapter);
		if (subjects && subjects.length !== sections.length)
			problems.push({
				file,
				line: opening!.lines[0],
				what: `the opening names ${subjects.length} bodies and ${sections.length} sections follow`,
				todo: 'restore the missing name or section',
			});
		for (const [index, section] of sections.entries()) {
			const unit = {
				blocks: blocksOf(section),
				number: section.number,
				chapter: id,
				node: section,
			};
			if (!subjects) {
				const number = String(section.number).padStart(2, '0');
				units.push({ id: number, kind: 'recommendation', ...unit });
				continue;
			}
			const name = subjects[index]?.name;
			const ministry = name && names.resolve(name);
			if (name && !ministry) problems.push(unknownName(name, file, opening!.lines[0]));
			units.push({ id: ministry ?? `unknown-${section.line}`, kind: 'ministry', ...unit });
		}
	}
	return { units, problems: [...problems, ...doubled(units, file)] };
}

export function unknownName(name: string, file: string, line: number): Problem {
	return {
		file,
		line,
		what: `“${name}” is not the name of a body`,
		todo: 'add it to the forms of its body in seeds/ministries.yaml, or emend it',
	};
}

function doubled(units: readonly Unit[], file: string): Problem[] {
	return units
		.filter(({ id }, index) => units.findIndex((unit) => unit.id === id) < index)
		.map(({ id, blocks }) => ({
			file,
			line: blocks[0]?.lines[0] ?? 1,
			what: `a second section is about ${id}`,
			todo: 'correct the names in the chapter opening',
		}));
}

/** A number that the text states about itself, and where. */
const STATED = {
	bodies: /(\d+)个政务部门/,
	recommendations: /(\d+)个方面的建议/,
};

/** Holds what the report says about itself against what was found in it. */
export function checkCounts(units: readonly Unit[], file: string): Problem[] {
	const count = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind).length;
	const found = { bodies: count('ministry'), recommendations: count('recommendation') };
	return units.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			(['bodies', 'recommendations'] as const).flatMap((kind) => {
				const stated = STATED[kind].exec(block.received)?.[1];
				if (stated === undefined || Number(stated) === found[kind]) return [];
				return {
					file,
					line: block.lines[0],
					what: `the text states ${stated} ${kind} and ${found[kind]} were found`,
					todo: 'restore what is missing or correct the count',
				};
			}),
		),
	);
}

/** Who proposes each recommendation, as printed, with the body that is meant. */
export function resolveProposers(
	unit: Unit,
	text: string,
	names: Names,
	file: string,
): { proposers: { ministry: string; asPrinted: string }[]; problems: Problem[] } {
	const line = unit.blocks.find(({ type }) => type === 'paragraph')?.lines[0] ?? 1;
	const listed = proposerNames(text);
	if (!listed)
		return {
			proposers: [],
			problems: [
				{ file, line, what: 'the recommendation names no proposer', todo: 'restore “…提出:”' },
			],
		};
	const resolved = listed.map(({ name }) => ({ asPrinted: name, ministry: names.resolve(name) }));
	return {
		proposers: resolved.flatMap(({ asPrinted, ministry }) =>
			ministry ? [{ ministry, asPrinted }] : [],
		),
		problems: resolved
			.filter(({ ministry }) => !ministry)
			.map(({ asPrinted }) => unknownName(asPrinted, file, line)),
	};
}
