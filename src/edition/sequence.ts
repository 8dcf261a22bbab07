import type { Sequel } from '../schema/sequel.ts';

/** What followed the recommendations, given in the order of its words: of each recommendation the earliest first. */
export function inSequence(sequels: readonly Sequel[]): Sequel[] {
	const groups = Map.groupBy(sequels, ({ place }) => place.unit);
	return [...groups.values()].flatMap((group) =>
		group.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1)),
	);
}
