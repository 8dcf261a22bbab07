import type { PointedFigure } from '../../schema/figure.ts';
import { quoted } from '../../words/quotation.ts';
import { drawDots } from '../dots.ts';
import { drawLinks } from '../links.ts';
import { aspectsOf } from '../../edition/aspects.ts';
import type { Chart, FigureTable, Source } from '../view.ts';
import type { Edition } from '../../edition/edition.ts';
import type { MinistryUnit, RecommendationUnit } from '../../edition/unit.ts';

/** One body that proposed one recommendation. */
export interface Proposal {
	recommendation: RecommendationUnit;
	ministry: MinistryUnit;
	asPrinted: string;
}

/** All proposals in printed order. */
export const proposalsOf = (edition: Edition): Proposal[] =>
	edition.recommendations.flatMap((recommendation) =>
		edition.proposersOf(recommendation).map((proposer) => ({ recommendation, ...proposer })),
	);

/** The proposing bodies, those with the most recommendations first, then in the order of the text. */
export function proposersByCount(edition: Edition): { ministry: MinistryUnit; count: number }[] {
	const all = proposalsOf(edition);
	return edition.ministries
		.map((ministry) => ({
			ministry,
			count: all.filter((proposal) => proposal.ministry === ministry).length,
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** The recommendations that the most bodies proposed: the first two places. */
export function mostProposed(edition: Edition): Set<string> {
	const counts = edition.recommendations.map((unit) => edition.proposersOf(unit).length);
	const second = [...counts].sort((a, b) => b - a)[1]!;
	return new Set(
		edition.recommendations.filter((_, index) => counts[index]! >= second).map(({ id }) => id),
	);
}

const datumOf = ({ recommendation, ministry, asPrinted }: Proposal) => ({
	page: `${recommendation.page}#p1-s1`,
	says: `${ministry.label}提出建议${recommendation.number}，原文作${quoted(asPrinted)}`,
});

function tableOf(edition: Edition): FigureTable {
	return {
		columns: [
			{ key: 'recommendation', title: '建议编号', isForData: true },
			{ key: 'title', title: '建议' },
			{ key: 'ministry', title: '部门编号', isForData: true },
			{ key: 'name', title: '部门' },
			{ key: 'as_printed', title: '原文所称', isNamed: true },
		],
		rows: proposalsOf(edition).map((proposal) => ({
			cells: [
				proposal.recommendation.id,
				proposal.recommendation.title,
				proposal.ministry.id,
				proposal.ministry.label,
				proposal.asPrinted,
			],
			source: datumOf(proposal),
			place: { unit: proposal.recommendation.id, paragraph: 'p1' },
		})),
	};
}

/** Who proposed what, as a table of discs. */
export function proposals({ edition, seed }: Source<PointedFigure>): Chart {
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
	const aspects = aspectsOf(edition);
	const columns = edition.recommendations.map((unit, index) => ({
		label: aspects[index]!,
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

/** The same as a diagram in two columns. */
export function proposalLinks({ edition, seed }: Source<PointedFigure>): Chart {
	const points = mostProposed(edition);
	const left = proposersByCount(edition).map(({ ministry }) => ({
		id: ministry.id,
		label: edition.ministry(ministry.id).short,
		isPoint: false,
	}));
	const aspects = aspectsOf(edition);
	const right = edition.recommendations.map((unit, index) => ({
		id: unit.id,
		label: `${unit.number} ${aspects[index]}`,
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
				draw: (width) => drawLinks(left, right, edges, { width }),
			},
		],
		key: [
			{ sign: 'thread', text: '一线为一次提出' },
			{ sign: 'point-line', text: seed.point },
		],
		table: tableOf(edition),
	};
}
