import type { Group } from '../../search/address.ts';
import { hitsOf } from '../../search/hits.ts';
import { reportOf } from '../../search/shelf.ts';
import type { Answer } from './answered.ts';
import { filtered, VALUES } from './filters.ts';

/** What each filter would show of an answer. */
export interface FilterCounts {
	/** How many places each value of a group would show, the other groups as they are. */
	of: (group: Group) => ReadonlyMap<string, number>;
	/** Whether a value parts the whole answer: some of it has the value, and some has not. */
	parts: (group: Group, value: string) => boolean;
	/** What a value of a list is called. */
	nameOf: (group: Group, value: string) => string;
}

/** Counts an answer for its filters, each group once; `isMixed` where it is of several reports. */
export function filterCounts(
	answer: Answer,
	wanted: Record<Group, string[]>,
	isMixed: boolean,
): FilterCounts {
	const whole = memoized((group) => countsOf(answer, group));
	const counts = memoized((group) => {
		// Chapters are those of one report.
		const others = { ...wanted, [group]: [], ...(group === 'report' && { chapter: [] }) };
		return countsOf(filtered(answer, others), group);
	});
	const labels = labelsOf(answer, isMixed);
	return {
		of: counts,
		parts: (group, value) => whole(group).has(value) && whole(group).size > 1,
		nameOf: (group, value) =>
			group === 'report' ? `${value}年` : (labels.get(value) ?? '所选一篇'),
	};
}

type Counts = ReadonlyMap<string, number>;

/** How many places each value of a group has in an answer. */
function countsOf(answer: Answer, group: Group): Counts {
	const counts = new Map<string, number>();
	for (const hit of hitsOf(answer)) {
		const value = VALUES[group](hit.block);
		counts.set(value, (counts.get(value) ?? 0) + hit.ranges.length);
	}
	return counts;
}

/** Counts each group once, when it is asked for. */
function memoized(count: (group: Group) => Counts): (group: Group) => Counts {
	const known = new Map<Group, Counts>();
	return (group) => {
		const counts = known.get(group) ?? count(group);
		known.set(group, counts);
		return counts;
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
