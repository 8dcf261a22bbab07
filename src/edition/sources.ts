import { HISTORY } from '../addresses/history.ts';
import type { SourceRow } from '../schema/source.ts';
import type { Edition } from './edition.ts';

/** Something in a report that rests on a source. */
export interface Resting {
	kind: 'note' | 'entry' | 'body' | 'sequel';
	id: string;
	/** What readers know it by: the words a note is about, the name of an entry or a body, the recommendation that something followed. */
	label: string;
	/** File of `dist/` with its id. */
	page: string;
	/** Where in the source: 第十五条. */
	at?: string | undefined;
}

/** A source and all that rests on it in a report. */
export interface UsedSource {
	source: SourceRow;
	resting: Resting[];
}

/** The sources of a report, in the order of the register: of its notes, its entries, what became of its bodies, and what followed its recommendations. */
export function sourcesOf(edition: Edition): UsedSource[] {
	const all = Map.groupBy(
		[...notes(edition), ...entries(edition), ...bodies(edition), ...sequels(edition)],
		([id]) => id,
	);
	return edition.sources
		.filter(({ id }) => all.has(id))
		.map((source) => ({ source, resting: unique(all.get(source.id)!.map(([, each]) => each)) }));
}

type Use = [source: string, resting: Resting];

const notes = ({ notes: all, unit }: Edition): Use[] =>
	all.flatMap(({ id, quote: label, place, sources }) =>
		sources.map(({ source, at }): Use => {
			return [source, { kind: 'note', id, label, page: `${unit(place.unit).page}#${id}`, at }];
		}),
	);

const entries = ({ entities, home }: Edition): Use[] =>
	entities.flatMap(({ id, name: label, sources = [] }) =>
		sources.map(({ source, at }): Use => [
			source,
			{ kind: 'entry', id, label, page: home(id), at },
		]),
	);

const bodies = ({ ministries, ministry }: Edition): Use[] =>
	ministries.flatMap(({ id, page, label }) => {
		const { history, sources = [] } = ministry(id);
		return [...sources, ...history.flatMap((change) => change.sources)].map(
			({ source, at }): Use => [
				source,
				{ kind: 'body', id, label, page: `${page}#${HISTORY}`, at },
			],
		);
	});

const sequels = ({ sequels: all, unit }: Edition): Use[] =>
	all.flatMap(({ id, place, sources }) => {
		const { label, page } = unit(place.unit);
		return sources.map(({ source, at }): Use => [
			source,
			{ kind: 'sequel', id, label: `${label}其后`, page: `${page}#${id}`, at },
		]);
	});

/** A body names a plan as often as it was changed by it. */
const unique = (resting: readonly Resting[]): Resting[] => [
	...new Map(resting.map((each) => [`${each.kind} ${each.id} ${each.at ?? ''}`, each])).values(),
];
