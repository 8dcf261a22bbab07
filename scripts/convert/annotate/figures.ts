import type { NumberSeed, DateSeed } from '../../../src/schema/text.ts';
import type { FigureEntry, FigureSeed } from '../../../src/schema/figure.ts';
import { faultsOf, numbersOf } from './figure-faults.ts';
import { fillIn } from './figure-texts.ts';
import { placeQuotes, type Placed, type Row } from '../text/quotes.ts';
import { sentenceAt, type ReadBlock } from '../text/passages.ts';
import type { Problem } from '../seeds/problem.ts';
import { placeIn } from '../write/records.ts';
import type { Seed } from '../seeds/seed.ts';

/** What figures can be drawn from. */
export interface FigureData {
	blocks: ReadonlyMap<string, ReadBlock>;
	numbers: readonly Placed<NumberSeed>[];
	dates: readonly Placed<DateSeed>[];
}

/** The figures of `report` with their places in the text, and what is wrong with their rows. */
export function placeFigures(
	seed: Seed<FigureSeed[]>,
	data: FigureData,
	report: string,
): { figures: FigureEntry[]; problems: Problem[] } {
	const quoted = seed.value.map((figure, index) =>
		placeQuotes(quotes(seed, figure, index), data.blocks),
	);
	const values = new Map(data.numbers.map(({ row }) => [row.id, row.value]));
	const filled = seed.value.map((figure, index) => fillIn(seed, figure, index, values));
	const problems = [
		...filled.flatMap((each) => each.problems),
		...seed.value.flatMap((figure, index) => faultsOf(seed, figure, index, data)),
		...quoted.flatMap((each) => each.problems),
	];
	if (problems.length > 0) return { figures: [], problems };
	return {
		figures: seed.value.map((figure, index) => ({
			id: figure.id,
			report,
			seed: filled[index]!.figure,
			quoted: quoted[index]!.placed.map(({ block, start, end }) => placeIn(block, start, end)),
			sentences: sentencesOf(figure, data, quoted[index]!.placed),
		})),
		problems,
	};
}

/** The rows of a figure that quote the text themselves. */
function quotes(seed: Seed<FigureSeed[]>, figure: FigureSeed, index: number): Row[] {
	if (figure.chart !== 'levels') return [];
	return figure.rows.map((value, row) => ({ value, seed, path: [index, 'rows', row] }));
}

/**
 * The sentences that lead to a figure: those of the section it stands in whose numbers it draws,
 * and for the proposals the sentence of each recommendation that names who proposed it.
 */
function sentencesOf(
	figure: FigureSeed,
	{ blocks, numbers }: FigureData,
	quoted: readonly Placed<unknown>[],
): string[] {
	const named = new Set(numbersOf(figure).map(({ id }) => id));
	const places = [
		...numbers.filter(({ row }) => named.has(row.id)),
		...quoted,
		...(figure.chart === 'proposals'
			? [...blocks.values()]
					.filter(({ unit, kind }) => /^\d\d$/.test(unit) && kind === 'body')
					.map((block) => ({ block, start: 0 }))
			: []),
	];
	const sentences = places
		.filter(({ block }) => block.kind !== 'title')
		.map(({ block, start }) => `${block.unit}#${sentenceAt(block, start)}`);
	return [...new Set(sentences)];
}
