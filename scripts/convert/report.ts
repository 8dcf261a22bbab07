import type { CaseStudyRow } from '../../src/schema/case.ts';
import type { DateRow } from '../../src/schema/date.ts';
import type { Emendation } from '../../src/schema/emendation.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { Ministry } from '../../src/schema/ministry.ts';
import type { Note } from '../../src/schema/note.ts';
import type { NumberRow } from '../../src/schema/number.ts';
import type { Sequel } from '../../src/schema/sequel.ts';
import type { Quoted } from '../../src/schema/quoted.ts';
import { annotationsOf } from '../../src/text/annotated.ts';
import { blockOf } from '../../src/text/block.ts';
import type { FigureEntry } from '../../src/schema/figure.ts';
import type { Revision } from '../../src/schema/revision.ts';
import { annotate } from './annotate/annotate.ts';
import { revisionRecords } from './annotate/revisions.ts';
import { formerNotes } from './annotate/former-notes.ts';
import { stage, type Stage } from './problems/stage.ts';
import type { Problem } from './problems/problems.ts';
import type { ReportSeeds, SharedSeeds } from './seeds/report-seeds.ts';
import { countsOf } from './text/counts.ts';
import { readNames } from './text/names.ts';
import { passageOf } from './text/passages.ts';
import { addressOf } from './text/places.ts';
import type { ReadBlock } from './text/read-block.ts';
import { createReader } from './text/reader.ts';
import { readText } from './text/read.ts';
import type { Report } from './text/tree.ts';
import type { WordedText } from './text/worded.ts';
import { identify } from './text/units.ts';
import { entryOf, reportEntryOf } from './write/entries.ts';
import { strayMarks } from './write/laws.ts';
import type { Entry } from './write/mdx.ts';
import {
	dateRecords,
	emendationRecords,
	entityRecords,
	ministryRecords,
	numberRecords,
} from './write/records.ts';

/** One report, converted. */
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
	/** What followed the recommendations. */
	sequels: Sequel[];
	/** When each of these was written, and how far it is reviewed. */
	revisions: Revision[];
	quotations: Quoted[];
	/** What was found, for the log. */
	counts: Record<string, number>;
	/** What is left to do, where it is a draft. */
	work: Problem[];
}

/** Seeds in, entries out: name, read, annotate, write. A stage begins where the one before it found nothing wrong. */
export function convertReport(
	seeds: ReportSeeds,
	text: WordedText,
	tree: Report,
	shared: SharedSeeds,
): Stage<ConvertedReport> {
	const ministries = shared.ministries.value;
	const names = readNames(ministries);
	const reader = createReader(seeds.emendations, seeds.typography);
	const units = identify(tree, reader, names, text);
	if (!units.made) return units;
	const read = readText(units.made, reader, names, text);
	if (!read.made) return read;
	const { blocks } = read.made;
	const annotations = annotate(seeds, blocks, shared, text);
	if (!annotations.made) return annotations;

	const { notes, numbers, checked, dates, mentions, figures, cases, sequels, quotations } =
		annotations.made;
	const { wording: _, ...edition } = seeds.edition.value;
	const records = {
		ministries: ministryRecords(ministries, blocks, shared.sources.value),
		emendations: emendationRecords(seeds.emendations.value, blocks),
		notes,
		numbers: numberRecords(numbers, checked, formerNotes(seeds.checks.value)),
		dates: dateRecords(dates, edition.year),
		entities: entityRecords(text.id, seeds.entities.value, mentions, shared.sources.value),
		figures,
		cases,
		sequels,
		revisions: revisionRecords(text.id, seeds),
		quotations,
	};
	const annotationsAt = annotationsOf(records, text.id);
	const marked = blocks.map((block) =>
		blockOf(block.unit, passageOf(block), annotationsAt(addressOf(block))),
	);
	const blockAt = new Map(marked.map((block) => [block.address, block]));
	const known = { report: text.id, wording: text.wording, blockAt, units: units.made };
	return stage(strayMarks(marked, text.file), () => ({
		...records,
		entries: [
			reportEntryOf(text, blocks, edition),
			...read.made.units.map(({ unit, blocks: own, about }) =>
				entryOf(unit, own, { ...known, about }),
			),
		],
		read: blocks,
		work: annotations.made.work,
		counts: {
			lines: text.lines.length,
			...countsOf(units.made),
			proposals: read.made.units.flatMap(({ about }) => about?.proposers ?? []).length,
		},
	}));
}
