import type { FigureOf } from '../../schema/figure.ts';
import { drawDumbbells } from '../dumbbell.ts';
import type { Chart, ChartSource } from '../view.ts';
import { numberOf, numberTable, sentenceOf, wordsOf } from './numbers.ts';

/** Values before and after, a pair of numbers of the text each. */
export function dumbbell({ seed, edition }: ChartSource<FigureOf<'dumbbell'>>): Chart {
	const end = (id: string, label: string) => {
		const number = numberOf(edition, id);
		return {
			value: number.value,
			printed: wordsOf(number),
			datum: sentenceOf(edition, number, label),
		};
	};
	const panels = seed.panels.map((panel) => ({
		...panel,
		changes: panel.rows.map(({ label, from, to }) => ({
			label,
			from: end(from, `${label}（原来）`),
			to: end(to, `${label}（目前）`),
		})),
	}));
	return {
		panels: panels.map(({ title, unit, changes }) => ({
			title,
			unit,
			says: `${title}：${changes
				.map(({ label, from, to }) => `${label}由${from.printed}到${to.printed}`)
				.join('；')}`,
			draw: (width) => drawDumbbells(changes, width),
		})),
		key: [
			{ sign: 'dot', text: '原来' },
			{ sign: 'point-dot', text: '目前' },
		],
		table: numberTable(
			edition,
			panels.flatMap(({ title, rows }) =>
				rows.flatMap(({ label, from, to }) => [
					{ panel: title, label: `${label}（原来）`, number: numberOf(edition, from) },
					{ panel: title, label: `${label}（目前）`, number: numberOf(edition, to) },
				]),
			),
		),
	};
}
