import type { Group } from '../../search/address.ts';
import { occurrencesIn, type Hit, type PageHits } from '../../search/hits.ts';
import type { Block } from '../../search/block.ts';
import { reportOf } from '../../search/shelf.ts';
import type { Answer } from './answered.ts';

/** By what each group of filters tells blocks apart. */
export const VALUES: Record<Group, (block: Block) => string> = {
	report: ({ page }) => reportOf(page.page),
	kind: ({ kind }) => kind,
	chapter: ({ page }) => page.chapter,
	body: ({ page }) => page.page,
};
const GROUPS = Object.entries(VALUES) as [Group, (block: Block) => string][];

/** The answer under the filters: any value of a group, every group. */
export function filtered(answer: Answer, wanted: Record<Group, string[]>): Answer {
	const passes = (values: string[], value: string) => values.length === 0 || values.includes(value);
	const isWanted = ({ block }: Hit) =>
		GROUPS.every(([group, valueOf]) => passes(wanted[group], valueOf(block)));
	const isNarrowed = [wanted.kind, wanted.chapter, wanted.body].flat().length > 0;
	return {
		...answer,
		pages: answer.pages.flatMap((page): PageHits[] => {
			const hits = page.hits.filter(isWanted);
			return hits.length > 0 ? [{ ...page, hits, count: occurrencesIn(hits) }] : [];
		}),
		added: answer.added.filter(isWanted),
		names: answer.names.filter(
			({ page }) => !isNarrowed && passes(wanted.report, reportOf(page.page)),
		),
	};
}
