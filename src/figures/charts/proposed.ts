import type { Edition } from '../../edition/edition.ts';
import type { MinistryUnit, RecommendationUnit } from '../../edition/unit.ts';
import { quoted } from '../../words/quotation.ts';
import type { FigureTable } from '../view.ts';

/** One body that proposed one recommendation. */
export interface Proposal {
	recommendation: RecommendationUnit;
	ministry: MinistryUnit;
	asPrinted: string;
}

/** All proposals of bodies with a section of their own, in printed order. */
export const proposalsOf = (edition: Edition): Proposal[] =>
	edition.recommendations.flatMap((recommendation) =>
		edition
			.proposersOf(recommendation)
			.flatMap(({ ministry, asPrinted }) =>
				'kind' in ministry ? { recommendation, ministry, asPrinted } : [],
			),
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

/** The proposal in words, and where the text says so: the first sentence of the recommendation. */
export const datumOf = ({ recommendation, ministry, asPrinted }: Proposal) => ({
	page: `${recommendation.page}#p1-s1`,
	says: `${ministry.label}提出建议${recommendation.number}，原文作${quoted(asPrinted)}`,
});

/** All proposals as the table of a figure. */
export function tableOf(edition: Edition): FigureTable {
	return {
		columns: [
			{ key: 'recommendation', title: '建议编号', isForData: true },
			// No spreadsheet takes this for a number, as it does with 01.
			{ key: 'recommendation_id', title: '建议地址', isForData: true },
			{ key: 'title', title: '建议' },
			{ key: 'ministry', title: '部门编号', isForData: true },
			{ key: 'name', title: '部门' },
			{ key: 'as_printed', title: '原文所称', isNamed: true },
		],
		rows: proposalsOf(edition).map((proposal) => ({
			cells: [
				proposal.recommendation.id,
				proposal.recommendation.page.replace(/\.html$/, ''),
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
