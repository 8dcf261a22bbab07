import { compareVersions } from './compare-versions.ts';
import type { Edition } from './edition.ts';

/** A version of the edition that was given out. */
export interface Released {
	version: string;
	/** The day on which it was. */
	date: string;
}

/** The versions of a report that were given out, the latest first; the current one from its day on. */
export function released({ report, versions }: Pick<Edition, 'report' | 'versions'>): Released[] {
	const days = new Map([...versions, report.edition].map(({ version, date }) => [version, date]));
	return [...days]
		.flatMap(([version, date]) => (date === null ? [] : [{ version, date }]))
		.sort((a, b) => compareVersions(b.version, a.version));
}
