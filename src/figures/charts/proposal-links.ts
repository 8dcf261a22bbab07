import type { FigureOf } from '../../schema/figure.ts';
import { drawBipartite } from '../bipartite.ts';
import type { Chart, ChartSource } from '../view.ts';
import { datumOf, proposalsOf, proposersByCount, tableOf } from './proposed.ts';

/** Who proposed what, as a diagram in two columns. */
export function proposalLinks({ edition, seed }: ChartSource<FigureOf<'proposal-links'>>): Chart {
	const proposers = proposersByCount(edition);
	const left = proposers.map(({ ministry, count }) => ({
		id: ministry.id,
		label: edition.ministry(ministry.id).short,
		isPoint: count === 1,
	}));
	const points = new Set(left.filter(({ isPoint }) => isPoint).map(({ id }) => id));
	const right = edition.recommendations.map((unit) => ({
		id: unit.id,
		label: `${unit.number} ${unit.aspect}`,
		isPoint: false,
	}));
	const edges = proposalsOf(edition).map((proposal) => ({
		from: proposal.ministry.id,
		to: proposal.recommendation.id,
		datum: datumOf(proposal),
		isFine: !points.has(proposal.ministry.id),
	}));
	return {
		isWide: true,
		isDense: true,
		panels: [
			{
				says: proposers.map(({ ministry, count }) => `${ministry.label}提出${count}项`).join('；'),
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
