import type { FigureOf } from '../../schema/figure.ts';
import { drawDots } from '../dots.ts';
import type { Chart, ChartSource } from '../view.ts';
import { datumOf, mostProposed, proposalsOf, proposersByCount, tableOf } from './proposed.ts';

/** Who proposed what, as a table of discs. */
export function proposals({ edition, seed }: ChartSource<FigureOf<'proposals'>>): Chart {
	const all = proposalsOf(edition);
	const points = mostProposed(edition);
	const rows = proposersByCount(edition).map(({ ministry, count }) => ({
		label: edition.ministry(ministry.id).short,
		cells: edition.recommendations.map((recommendation) => {
			const found = all.find(
				(proposal) => proposal.ministry === ministry && proposal.recommendation === recommendation,
			);
			return found && datumOf(found);
		}),
		total: String(count),
	}));
	const columns = edition.recommendations.map((unit) => ({
		label: unit.aspect,
		isPoint: points.has(unit.id),
		number: String(unit.number),
		total: String(edition.proposersOf(unit).length),
	}));
	return {
		isDense: true,
		panels: [
			{
				says: edition.recommendations
					.map((unit) => `建议${unit.number}由${edition.proposersOf(unit).length}个部门提出`)
					.join('；'),
				draw: (width) => drawDots({ columns, rows }, width),
			},
		],
		key: [
			{ sign: 'dot', text: '提出' },
			{ sign: 'point-dot', text: `提出，${seed.point}` },
		],
		table: tableOf(edition),
	};
}
