import type { Edition } from '../../edition/edition.ts';
import type { Unit } from '../../edition/unit.ts';
import type { Manifest } from '../../schema/version.ts';
import { releaseWords } from '../../words/version.ts';
import { entriesOf } from './entries.ts';

/**
 * Since which day’s version the text and the notes of a unit stand as they are: 自2026年12月1日起未改.
 * Nothing before a first version is given out.
 */
export function sinceWords(edition: Edition, unit: Unit): string | undefined {
	const last = edition.versions.at(-1);
	if (!last) return undefined;
	const since = unchangedSince(edition, unit);
	return since ? `自${releaseWords(since.date)}起未改` : `${releaseWords(last.date)}以后有改动`;
}

/** The first of the versions in which a unit is as it is now; none where the last has it otherwise. */
export function unchangedSince(edition: Edition, unit: Unit): Manifest | undefined {
	const now = stateOf(entriesOf(edition), unit);
	const others = edition.versions.findLastIndex(({ entries }) => stateOf(entries, unit) !== now);
	return edition.versions[others + 1];
}

/** All that stands on the page of a unit, and nothing that only leads there. */
const stateOf = (entries: Manifest['entries'], { page }: Unit): string =>
	JSON.stringify(
		Object.entries(entries)
			.filter(([, [, at]]) => at.startsWith(`${page}#`))
			.map(([key, [hash]]) => [key, hash])
			.sort(),
	);
