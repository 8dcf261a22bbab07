import { isHeading } from '../../../src/schema/passage.ts';
import type { FigureEntry, FigureSeed } from '../../../src/schema/figure.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { Seed } from '../seeds/seed.ts';
import { placeIn, sentenceIdAt } from '../text/places.ts';
import type { Placed } from '../text/quotes.ts';
import type { FigureData } from './figure-data.ts';
import { faultsOf } from './figure-faults.ts';
import { numbersOf } from './figure-numbers.ts';
import { fillIn } from './figure-texts.ts';
import type { QuotedRow } from './rows.ts';

/** Sets the figures of `report` at their sentences; `quoted` are their rows that quote the text. */
export function placeFigures(
	seed: Seed<FigureSeed[]>,
	data: FigureData,
	quoted: readonly Placed<QuotedRow>[],
	report: string,
): Stage<FigureEntry[]> {
	const values = new Map(data.numbers.map(({ row }) => [row.id, row.value]));
	const filled = seed.value.map((figure, index) => fillIn(seed, figure, index, values));
	const problems = [
		...filled.flatMap((each) => each.problems),
		...seed.value.flatMap((figure, index) => faultsOf(seed, figure, index, data)),
	];
	return stage(problems, () => {
		const rowsOf = (id: string) => quoted.filter(({ row }) => row.figure === id);
		return filled.map(({ figure }) => ({
			id: figure.id,
			report,
			seed: figure,
			quoted: rowsOf(figure.id).map(({ block, start, end }) => placeIn(block, start, end)),
			sentences: sentencesOf(figure, data, rowsOf(figure.id)),
		}));
	});
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
		.filter(({ block }) => !isHeading(block))
		.map(({ block, start }) => `${block.unit}#${sentenceIdAt(block, start)}`);
	return [...new Set(sentences)];
}
