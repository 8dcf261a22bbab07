import type { Group } from '../../search/address.ts';
import { reportOf } from '../../search/shelf.ts';
import type { Answer, FilterCounts } from './answered.ts';
import { filtered, VALUES } from './filters.ts';

/** Counts an answer for its filters, each group once; `isMixed` where it is of several reports. */
export function filterCounts(
	answer: Answer,
	wanted: Record<Group, string[]>,
	isMixed: boolean,
): FilterCounts {
	const counted = new Map<Group, Map<string, number>>();
	const count = (group: Group) => {
		// Chapters are those of one report.
		const others = { ...wanted, [group]: [], ...(group === 'report' && { chapter: [] }) };
		const { pages, added } = filtered(answer, others);
		const counts = new Map<string, number>();
		for (const hit of [...pages.flatMap(({ hits }) => hits), ...added]) {
			const value = VALUES[group](hit.block);
			counts.set(value, (counts.get(value) ?? 0) + hit.ranges.length);
		}
		counted.set(group, counts);
		return counts;
	};
	const labels = labelsOf(answer, isMixed);
	return {
		of: (group) => counted.get(group) ?? count(group),
		nameOf: (group, value) =>
			group === 'report' ? `${value}年` : (labels.get(value) ?? '所选一篇'),
	};
}

/** What the pages of an answer are called, with their report where there are several. */
const labelsOf = ({ pages, added }: Answer, isMixed: boolean): Map<string, string> =>
	new Map(
		[...pages, ...added.map(({ block }) => block)].map(({ page: { page, label } }) => [
			page,
			`${isMixed ? `${reportOf(page)}年　` : ''}${label}`,
		]),
	);
