import type { AnnotationSeeds } from '../seeds/report-seeds.ts';
import type { DateSeed } from '../../../src/schema/date.ts';
import type { EntitySeed } from '../../../src/schema/entity.ts';
import type { NoteSeed } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { NumeralSeed } from '../../../src/schema/numeral.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { FigureSeed } from '../../../src/schema/figure.ts';
import { placeQuotes, rowsOf, type Placed, type Row } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';

/** A single mention of an entry. */
export type SingleMention = NonNullable<EntitySeed['mentions']>[number] & { entity: string };
/** An exception that holds in one place, with the row it stands in. */
export type Exception = Extract<NumeralSeed, { at: string }> & { index: number };
/** A row of a figure that quotes the text itself. */
export type QuotedRow = Row['value'] & { figure: string };

/** Every quotation of the editors, at its place in the text. */
export interface Places {
	notes: Placed<NoteSeed>[];
	numbers: Placed<NumberSeed>[];
	dates: Placed<DateSeed>[];
	mentions: Placed<SingleMention>[];
	exceptions: Placed<Exception>[];
	figureRows: Placed<QuotedRow>[];
}

/** Sets everything that quotes the text at its place. */
export function placeAll(
	seeds: AnnotationSeeds,
	blocks: ReadonlyMap<string, ReadBlock>,
): Stage<Places> {
	const problems: Problem[] = [];
	const place = <T extends Row['value']>(rows: readonly Row<T>[]): Placed<T>[] => {
		const found = placeQuotes(rows, blocks);
		problems.push(...found.problems);
		return found.placed;
	};
	const places = {
		notes: place(rowsOf(seeds.notes)),
		numbers: place(rowsOf(seeds.numbers)),
		dates: place(rowsOf(seeds.dates)),
		mentions: place(mentionRows(seeds.entities)),
		exceptions: place(exceptionRows(seeds.numerals)),
		figureRows: place(figureRows(seeds.figures)),
	};
	return stage(problems, () => places);
}

function mentionRows(seed: Seed<EntitySeed[]>): Row<SingleMention>[] {
	return seed.value.flatMap(({ id: entity, mentions = [] }, index) =>
		mentions.map((mention, nth) => {
			return { value: { ...mention, entity }, seed, path: [index, 'mentions', nth] };
		}),
	);
}

function exceptionRows(seed: Seed<NumeralSeed[]>): Row<Exception>[] {
	return seed.value.flatMap((value, index) =>
		'at' in value ? [{ value: { ...value, index }, seed, path: [index] }] : [],
	);
}

function figureRows(seed: Seed<FigureSeed[]>): Row<QuotedRow>[] {
	return seed.value.flatMap((figure, index) =>
		figure.chart === 'levels'
			? figure.rows.map((row, nth) => {
					return { value: { ...row, figure: figure.id }, seed, path: [index, 'rows', nth] };
				})
			: [],
	);
}
