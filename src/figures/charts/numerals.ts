import type { FigureOf } from '../../schema/figure.ts';
import { drawNumerals } from '../numerals.ts';
import { leadOf, type Chart, type ChartSource } from '../view.ts';
import { numberOf, numberTable, sentenceOf, wordsOf } from './numbers.ts';

/** Large numbers, side by side because they cannot be compared. */
export function numerals({ seed, edition }: ChartSource<FigureOf<'numerals'>>): Chart {
	const panels = seed.panels.map((panel) => ({
		...panel,
		numerals: panel.rows.map(({ label, number: id, isPoint }) => {
			const number = numberOf(edition, id);
			const printed = wordsOf(number);
			// Named as it is read: the number first.
			const datum = { ...sentenceOf(edition, number, label), says: `${printed}${label}，见原句` };
			return { label, printed, isPoint, datum };
		}),
	}));
	return {
		panels: panels.map(({ title, unit, numerals }) => ({
			title,
			unit,
			says: `${title}：${numerals.map(({ label, printed }) => `${label}${printed}`).join('；')}`,
			draw: (width) => drawNumerals(numerals, width),
		})),
		key: [],
		lead: leadOf(seed.panels),
		table: numberTable(
			edition,
			panels.flatMap(({ title, rows }) =>
				rows.map(({ label, number }) => ({
					panel: title,
					label,
					number: numberOf(edition, number),
				})),
			),
		),
	};
}
