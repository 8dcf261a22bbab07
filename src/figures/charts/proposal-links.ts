import type { FigureOf } from '../../schema/figure.ts';
import { drawBipartite } from '../bipartite.ts';
import type { Chart, ChartSource } from '../view.ts';
import { datumOf, mostProposed, proposalsOf, proposersByCount, tableOf } from './proposed.ts';

/** Who proposed what, as a diagram in two columns. */
export function proposalLinks({ edition, seed }: ChartSource<FigureOf<'proposal-links'>>): Chart {
	const points = mostProposed(edition);
	const left = proposersByCount(edition).map(({ ministry }) => ({
		id: ministry.id,
		label: edition.ministry(ministry.id).short,
		isPoint: false,
	}));
	const right = edition.recommendations.map((unit) => ({
		id: unit.id,
		label: `${unit.number} ${unit.aspect}`,
		isPoint: points.has(unit.id),
	}));
	const edges = proposalsOf(edition).map((proposal) => ({
		from: proposal.ministry.id,
		to: proposal.recommendation.id,
		datum: datumOf(proposal),
		isFine: !points.has(proposal.recommendation.id),
	}));
	return {
		isWide: true,
		isDense: true,
		panels: [
			{
				says: proposersByCount(edition)
					.map(({ ministry, count }) => `${ministry.label}提出${count}项`)
					.join('；'),
				draw: (width) => drawBipartite(left, right, edges, { width }),
			},
		],
		key: [
			{ sign: 'thread', text: '一线为一次提出' },
			{ sign: 'point-line', text: seed.point },
		],
		table: tableOf(edition),
	};
}
