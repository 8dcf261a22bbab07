import type { FigureSeed } from '../../../src/schema/figure.ts';
import type { EntitySeed } from '../../../src/schema/entity.ts';
import type { NumeralSeed } from '../../../src/schema/numeral.ts';
import type { QuotedSeed } from '../../../src/schema/quoted.ts';
import type { AnnotationSeeds } from '../seeds/report-seeds.ts';
import type { Seed } from '../seeds/seed.ts';
import { rowsOf, type Row } from '../text/quotes.ts';

/** A single mention of an entry. */
export type SingleMention = NonNullable<EntitySeed['mentions']>[number] & { entity: string };
/** An exception that holds in one place, with the row it stands in. */
export type Exception = Extract<NumeralSeed, { at: string }> & { index: number };
/** A row of a figure that quotes the text itself. */
export type QuotedRow = Row['value'] & { figure: string };
/** What words between quotation marks are in one place, with the row that says so. */
export type QuotationRow = Extract<QuotedSeed, { at: string }> & { index: number };

/** Everything by which the editors quote the text. */
export type QuotingRows = ReturnType<typeof quotingRows>;

/** Gathers them from the seeds. */
export const quotingRows = (seeds: AnnotationSeeds) => ({
	notes: rowsOf(seeds.notes),
	numbers: rowsOf(seeds.numbers),
	dates: rowsOf(seeds.dates),
	mentions: mentionRows(seeds.entities),
	exceptions: placedRows(seeds.numerals),
	quotations: placedRows(seeds.quotations),
	figureRows: figureRows(seeds.figures),
	sequels: rowsOf(seeds.sequels),
});

function mentionRows(seed: Seed<EntitySeed[]>): Row<SingleMention>[] {
	return seed.value.flatMap(({ id: entity, mentions = [] }, index) =>
		mentions.map((mention, nth) => {
			return { value: { ...mention, entity }, seed, path: [index, 'mentions', nth] };
		}),
	);
}

/** Of rows that hold everywhere or in one place, the latter. */
function placedRows<T extends NumeralSeed | QuotedSeed>(
	seed: Seed<T[]>,
): Row<Extract<T, { at: string }> & { index: number }>[] {
	return seed.value.flatMap((value, index) =>
		isPlaced(value) ? [{ value: { ...value, index }, seed, path: [index] }] : [],
	);
}

const isPlaced = <T extends object>(row: T): row is Extract<T, { at: string }> => 'at' in row;

function figureRows(seed: Seed<FigureSeed[]>): Row<QuotedRow>[] {
	return seed.value.flatMap((figure, index) =>
		figure.chart === 'levels'
			? figure.rows.map((row, nth) => {
					return { value: { ...row, figure: figure.id }, seed, path: [index, 'rows', nth] };
				})
			: [],
	);
}
