import type { Claim } from '../../../src/schema/claim.ts';
import { problem, type Problem, type Spot } from '../problems/problems.ts';

/** Items that are not as many as the first reading counts, or that the paragraph does not print. */
export function disputedItems(
	by: string,
	{ items, list }: Claim,
	counted: number,
	{ at, paragraph }: { at: (path: readonly PropertyKey[]) => Spot; paragraph: string },
): Problem[] {
	const listed = [
		...(items ? [{ path: ['items'], count: items.length }] : []),
		...(list ? [{ path: ['list'], count: partsOf(list).length }] : []),
	];
	const printed = [
		...(items ?? []).map((item, index) => ({ path: ['items', index], item })),
		...(list ? [{ path: ['list'], item: list }] : []),
	];
	return [
		...listed
			.filter(({ count }) => count !== counted)
			.map(({ path, count }) => problem('claim-items', at(path), { by, listed: count, counted })),
		...printed
			.filter(({ item }) => !paragraph.includes(item))
			.map(({ path, item }) => problem('claim-item', at(path), { by, item })),
	];
}

/** What a list lists: between 、 and behind the last 和, or sign by sign where neither stands in it. */
function partsOf(list: string): string[] {
	const parts = list.split('、');
	const [before, ...last] = parts.at(-1)!.split(/和(?=[^和]*$)/);
	const all = [...parts.slice(0, -1), before!, ...last];
	return all.length > 1 ? all : [...list];
}
