import type { Edition } from './edition.ts';

/** A version of the edition that was given out. */
export interface Version {
	version: string;
	/** The day on which it was. */
	date: string;
}

/**
 * The versions of a report that were given out, the latest first: as yet the current one, or none before
 * it was. Those before it join here once they are kept.
 */
export function versions({ report }: Pick<Edition, 'report'>): Version[] {
	const { version, date } = report.edition;
	return date === null ? [] : [{ version, date }];
}
