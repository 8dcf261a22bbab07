import type {
	CaseSeed,
	CaseStudyRow,
	DateRow,
	EditionSeed,
	Emendation,
	Entity,
	Ministry,
	MinistrySeed,
	Note,
	NumberRow,
	RecommendationEntry,
	TypographySeed,
} from '../../src/schema/text.ts';
import { annotationsOf } from '../../src/text/annotated.ts';
import type { FigureEntry } from '../../src/schema/figure.ts';
import { annotate, type AnnotationSeeds } from './annotate/annotate.ts';
import { caseRecords } from './annotate/cases.ts';
import { authorIn, countsOf, entryOf } from './write/entries.ts';
import type { Entry } from './write/mdx.ts';
import { readNames } from './text/names.ts';
import { parse } from './text/parse.ts';
import { readUnit, type ReadBlock } from './text/passages.ts';
import type { Problem } from './seeds/problem.ts';
import { createReader } from './text/reader.ts';
import {
	dateRecords,
	emendationRecords,
	entityRecords,
	ministryRecords,
	numberRecords,
} from './write/records.ts';
import type { Seed } from './seeds/seed.ts';
import { checkCounts, identify, resolveProposers } from './text/units.ts';

/** Everything people wrote about one report. */
export interface ReportSeeds extends AnnotationSeeds {
	/** The report's id: the name of its folder. */
	id: string;
	/** The received text, line by line, and the file it stands in. */
	lines: readonly string[];
	file: string;
	edition: Seed<EditionSeed>;
	typography: Seed<TypographySeed>;
	cases: Seed<CaseSeed[]>;
}

/** One report, converted. Complete only when there are no problems. */
export interface ConvertedReport {
	entries: Entry[];
	read: ReadBlock[];
	/** Every body with the places of this report that name it. */
	ministries: Ministry[];
	emendations: Emendation[];
	notes: Note[];
	numbers: NumberRow[];
	dates: DateRow[];
	entities: Entity[];
	figures: FigureEntry[];
	cases: CaseStudyRow[];
	/** What was found, for the log. */
	counts: Record<string, number>;
	problems: Problem[];
}

/** Seeds in, entries out: parse, name, read, annotate, weave. */
export function convertReport(
	seeds: ReportSeeds,
	ministries: readonly MinistrySeed[],
): ConvertedReport {
	const { id: report, file } = seeds;
	const { report: tree, problems } = parse(seeds.lines, file);
	const names = readNames(ministries);
	const reader = createReader(seeds.emendations, seeds.typography);
	const { units, problems: unidentified } = identify(tree, reader, names, file);
	problems.push(...unidentified, ...checkCounts(units, file));

	const readUnits = units.map((unit) => ({ unit, blocks: readUnit(report, unit, reader, names) }));
	const proposers = new Map<string, RecommendationEntry['proposers']>();
	for (const { unit, blocks } of readUnits) {
		if (unit.kind !== 'recommendation') continue;
		const text = blocks.find(({ kind }) => kind === 'body')?.text ?? '';
		const resolved = resolveProposers(unit, text, names, file);
		problems.push(...resolved.problems);
		proposers.set(unit.id, resolved.proposers);
	}
	problems.push(...reader.problems());

	// The report's own blocks frame the chapters; from here on everything is in printed order.
	const read = readUnits
		.flatMap(({ blocks }) => blocks)
		.sort((a, b) => a.block.lines[0] - b.block.lines[0]);
	for (const { kind, text, block } of read)
		if (kind === 'signature' && authorIn(text) === undefined)
			problems.push({
				file,
				line: block.lines[0],
				what: 'the signature names no author',
				todo: 'end it with the name in parentheses, behind a space',
			});
	const counts = {
		lines: seeds.lines.length,
		...countsOf(units),
		proposals: [...proposers.values()].flat().length,
	};
	const nothing = {
		...{ entries: [], ministries: [], emendations: [], notes: [], numbers: [] },
		...{ dates: [], entities: [], figures: [], cases: [] },
	};
	// Quotes cannot be looked for in a text that is not whole.
	if (problems.length > 0) return { ...nothing, read, counts, problems };
	const annotations = annotate(seeds, read, ministries, seeds);
	const studies = caseRecords(report, seeds.cases, read, file);
	problems.push(...annotations.problems, ...studies.problems);
	if (problems.length > 0) return { ...nothing, read, counts, problems };
	const records = {
		ministries: ministryRecords(ministries, read),
		emendations: emendationRecords(seeds.emendations.value, read),
		notes: annotations.notes,
		numbers: numberRecords(annotations.numbers),
		dates: dateRecords(annotations.dates, seeds.edition.value.year),
		entities: entityRecords(report, seeds.entities.value, annotations.mentions),
		figures: annotations.figures,
		cases: studies.cases,
	};
	const annotationsAt = annotationsOf(records, report);
	return {
		...records,
		entries: readUnits.map(({ unit, blocks }) =>
			entryOf(unit, blocks, {
				report,
				edition: seeds.edition.value,
				proposers: proposers.get(unit.id) ?? [],
				annotationsAt,
				units,
			}),
		),
		read,
		counts,
		problems,
	};
}
