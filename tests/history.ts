import type { Edition } from '../src/edition/edition.ts';
import { manifestOf } from '../src/outputs/versions/manifest.ts';
import type { Manifest } from '../src/schema/version.ts';

/** An entry as it is to be in an older version; `undefined` where that does not have it. */
export type Older = Record<string, Manifest['entries'][string] | undefined>;

/** A version that never was: what the edition holds now, but for some entries. */
export function invented(edition: Edition, version: string, date: string, older: Older): Manifest {
	const { report, entries } = manifestOf(edition);
	const all = Object.entries({ ...entries, ...older }).filter(([, entry]) => entry !== undefined);
	const sorted = all.sort(([a], [b]) => (a < b ? -1 : 1)) as [
		string,
		Manifest['entries'][string],
	][];
	return { report, version, date, entries: Object.fromEntries(sorted) };
}
