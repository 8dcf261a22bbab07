import type { Group, Wanted } from '../../search/address.ts';
import type { Hit, PageHits } from '../../search/arrange.ts';
import { isSource } from '../../search/block.ts';
import type { Answer } from './answer.ts';

/** The answer under the filters: any value of a group, every group. */
export function filtered(answer: Answer, { kind, chapter, body }: Wanted): Answer {
	const passes = (values: string[], value: string) => values.length === 0 || values.includes(value);
	const isWanted = ({ block }: Hit) =>
		passes(kind, block.kind) &&
		passes(chapter, block.page.chapter) &&
		passes(body, block.page.page);
	const isNarrowed = kind.length + chapter.length + body.length > 0;
	return {
		...answer,
		pages: answer.pages.flatMap((page): PageHits[] => {
			const hits = page.hits.filter(isWanted);
			return hits.length > 0 ? [{ ...page, hits, count: occurrencesIn(hits) }] : [];
		}),
		added: answer.added.filter(isWanted),
		names: isNarrowed ? [] : answer.names,
	};
}

/** How much each value of a group would show, the other groups as they are. */
export function countsBy(answer: Answer, wanted: Wanted, group: Group): Map<string, number> {
	const { pages, added } = filtered(answer, { ...wanted, [group]: [] });
	const counts = new Map<string, number>();
	for (const hit of [...pages.flatMap(({ hits }) => hits), ...added]) {
		const { kind, page } = hit.block;
		const value = { kind, chapter: page.chapter, body: page.page }[group];
		const count = isSource(kind) ? hit.ranges.length : 1;
		counts.set(value, (counts.get(value) ?? 0) + count);
	}
	return counts;
}

/** How often the terms stand in these hits, all ranges together. */
export const occurrencesIn = (hits: readonly Hit[]): number =>
	hits.reduce((sum, { ranges }) => sum + ranges.length, 0);
