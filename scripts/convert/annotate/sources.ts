import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import { isFollowable, type SourceRef, type SourceRow } from '../../../src/schema/source.ts';
import { problem, type Problem, type Spot } from '../problems/problems.ts';
import type { AnnotationSeeds } from '../seeds/report-seeds.ts';
import type { Seed } from '../seeds/seed.ts';

/** What a note, an entry or a body says from outside the text, and what that rests on. */
interface Fact {
	/** Whose it is. */
	id: string;
	certainty?: string | undefined;
	sources?: readonly SourceRef[] | undefined;
	/** Where a part of it stands. */
	at: (path: readonly PropertyKey[]) => Spot;
}

/** Notes, entries and sequels that name no known source, or are 确定 without one that readers can follow. */
export const badSources = (
	{ notes, entities, sequels }: Pick<AnnotationSeeds, 'notes' | 'entities' | 'sequels'>,
	register: Seed<SourceRow[]>,
): Problem[] =>
	[...factsIn(notes), ...factsIn(entities), ...factsIn(sequels)].flatMap(faultsBy(register));

/** The same of bodies; who does the work today rests on all that says what became of the body. */
export function badBodySources(
	{ value, at }: Seed<MinistrySeed[]>,
	register: Seed<SourceRow[]>,
): Problem[] {
	const facts = value.flatMap(({ id, history, sources }, index): Fact[] => [
		{ id, sources, at: (path) => at([index, ...path]) },
		...history.map((change, nth) => {
			return {
				id,
				...change,
				at: (path: readonly PropertyKey[]) => at([index, 'history', nth, ...path]),
			};
		}),
	]);
	const faultsOf = faultsBy(register);
	const faults = facts.flatMap(faultsOf);
	if (faults.length > 0) return faults;
	return value.flatMap(({ id, history, today, sources = [] }, index) => {
		const all = [...sources, ...history.flatMap((change) => change.sources)];
		return today.flatMap(({ certainty }, nth) =>
			faultsOf({ id, certainty, sources: all, at: (path) => at([index, 'today', nth, ...path]) }),
		);
	});
}

function factsIn({ value, at }: Seed<Omit<Fact, 'at'>[]>): Fact[] {
	return value.map(({ id, certainty, sources }, index) => {
		return { id, certainty, sources, at: (path) => at([index, ...path]) };
	});
}

/** What is wrong with a fact; one whose sources are not known is not asked how sure it is. */
function faultsBy({ value, file }: Seed<SourceRow[]>): (fact: Fact) => Problem[] {
	const known = new Map(value.map((source) => [source.id, source]));
	return ({ id, certainty, sources = [], at }) => {
		const unknown = sources.flatMap(({ source }, nth) =>
			known.has(source)
				? []
				: [problem('no-source', at(['sources', nth]), { id: source, seed: file })],
		);
		if (unknown.length > 0 || certainty !== '确定') return unknown;
		return sources.some(({ source }) => isFollowable(known.get(source)!))
			? []
			: [problem('unfollowable', at(['certainty']), { id, seed: file })];
	};
}
