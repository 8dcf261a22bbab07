import type { Edition } from './edition.ts';
import { getEditions } from './read.ts';

/** One page for each report that has something for it. */
export async function reportPaths(has: (edition: Edition) => boolean = () => true) {
	return (await getEditions()).filter(has).map((edition) => ({
		params: { report: edition.id },
		props: { edition },
	}));
}

/** One page for each unit of a kind, in all reports. */
export async function unitPaths<K extends 'chapters' | 'ministries' | 'themes' | 'recommendations'>(
	kind: K,
) {
	return (await getEditions()).flatMap((edition) =>
		edition[kind].map((unit) => ({
			params: { report: edition.id, id: unit.id },
			props: { edition, unit: unit as Edition[K][number] },
		})),
	);
}
