import type { CaseStudyRow } from '../../../src/schema/case.ts';
import type { Checked } from '../../../src/schema/check.ts';
import type { DateSeed } from '../../../src/schema/date.ts';
import type { Note } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { FigureEntry } from '../../../src/schema/figure.ts';
import type { Sequel } from '../../../src/schema/sequel.ts';
import type { Quoted } from '../../../src/schema/quoted.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { Problem } from '../problems/problems.ts';
import type { ReportSeeds, ReportText, SharedSeeds } from '../seeds/report-seeds.ts';
import { addressOf } from '../text/places.ts';
import type { Placed } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { caseRecords } from './cases.ts';
import { citer } from './cited.ts';
import { disputes } from './disputes.ts';
import { findEntities } from './entities.ts';
import type { EntityMention } from './entity-mention.ts';
import { placeFigures } from './figures.ts';
import { checkedNumbers } from './checked.ts';
import { contradictions } from './kinds.ts';
import { lostBlocks } from './lost-blocks.ts';
import { noteRecords } from './notes.ts';
import { unaccounted } from './numerals.ts';
import { sortedQuotations } from './quotations.ts';
import { placeAll } from './place-all.ts';
import { badReferences } from './references.ts';
import { badRevisions } from './revisions.ts';
import { quotingRows } from './rows.ts';
import { misdated, sequelRecords } from './sequels.ts';
import { badSources } from './sources.ts';
import { toldTwiceInNotes } from './told-twice.ts';

/** What the editors wrote about a report, at its place in the text. */
export interface Annotations {
	notes: Note[];
	numbers: Placed<NumberSeed>[];
	/** How the numbers came out when held against others, or why nothing can check them. */
	checked: ReadonlyMap<string, Checked>;
	dates: Placed<DateSeed>[];
	mentions: EntityMention[];
	figures: FigureEntry[];
	cases: CaseStudyRow[];
	sequels: Sequel[];
	quotations: Quoted[];
	/** What is left to do, where the report is a draft. */
	work: Problem[];
}

/**
 * Sets everything that the editors wrote about a report at its place in the text: first what
 * quotes and names, then what is found and computed with that, then the numerals that are left.
 */
export function annotate(
	seeds: ReportSeeds,
	read: readonly ReadBlock[],
	{ ministries, sources }: SharedSeeds,
	text: ReportText,
): Stage<Annotations> {
	const blocks = new Map(read.map((block) => [addressOf(block), block]));
	const rows = quotingRows(seeds);
	const lost = lostBlocks(rows, seeds, blocks, text.file);
	const placed = placeAll(rows, blocks);
	const isDraft = seeds.edition.value.edition.state === 'draft';
	const cases = caseRecords(seeds.cases, read, text, isDraft);
	const astray = [
		...lost,
		...(placed.problems ?? []),
		// A case study that is lost is not in want of its row.
		...(lost.length > 0 ? [] : (cases.problems ?? [])),
		...badReferences(seeds, text, ministries),
		...badSources(seeds, sources),
		...misdated(seeds, sources),
		...toldTwiceInNotes(seeds.notes, ministries.value),
	];
	if (!placed.made || !cases.made || astray.length > 0) return { problems: astray };

	const { notes, numbers, dates, exceptions, figureRows } = placed.made;
	const entities = findEntities(seeds.entities, placed.made.mentions, blocks);
	const figures = placeFigures(seeds.figures, { blocks, numbers, dates }, figureRows, text.id);
	const claims = [...seeds.notes.value, ...seeds.checks.value].flatMap(
		({ claims: own }) => own ?? [],
	);
	const arithmetic = checkedNumbers(seeds.numbers, claims);
	const disputed = [
		...entities.problems,
		...(figures.problems ?? []),
		...disputes(seeds, blocks),
		...arithmetic.problems,
		...(isDraft ? [] : arithmetic.left),
		...contradictions(seeds.numbers, numbers, notes),
	];
	if (!figures.made || disputed.length > 0) return { problems: disputed };

	const { mentions } = entities;
	const sorted = sortedQuotations(
		{ seed: seeds.quotations, rows: placed.made.quotations, notes, mentions },
		blocks,
		text.file,
	);
	const accounts = { numbers, dates, mentions, exceptions };
	const { idle, left } = unaccounted(seeds.numerals, blocks, accounts, text.file);
	const unsorted = [...sorted.problems, ...(isDraft ? [] : sorted.left)];
	const unexplained = idle.length > 0 || isDraft ? idle : left;
	return stage([...unexplained, ...unsorted, ...badRevisions(seeds, isDraft)], () => {
		const citedBy = citer(sources.value);
		const records = noteRecords(notes, seeds.emendations.value, blocks, citedBy);
		const found = { notes: records, numbers, dates, mentions };
		return {
			...found,
			figures: figures.made,
			cases: cases.made.records,
			sequels: sequelRecords(placed.made.sequels, citedBy),
			checked: arithmetic.checked,
			quotations: sorted.quotations,
			work: isDraft ? [...left, ...sorted.left, ...arithmetic.left, ...cases.made.missing] : [],
		};
	});
}
