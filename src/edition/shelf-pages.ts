import { HOME, shelfPage } from '../addresses/navigation.ts';

/** A page of the shelf: that of the latest reports, or one of a hundred years. */
export interface ShelfPage<T> {
	/** The file of `dist/`. */
	page: string;
	/** The first and the last of the hundred years; none on the page of the latest reports. */
	years: readonly [first: string, last: string] | undefined;
	/** The latest first. */
	reports: T[];
}

/** So many reports stand on one page; a reader sees them at a glance. */
export const LATEST = 60;

/**
 * The pages of a shelf of any number of reports, the latest of which are on its first. Where there are
 * more, each hundred years with an older one have a page of all their reports, which later reports leave
 * as it is once they are over. A report is known by four digits: so no page has more than a hundred
 * reports, and the first no more than a hundred others to lead to.
 */
export function shelfPagesOf<T extends { id: string }>(
	reports: readonly T[],
): [latest: ShelfPage<T>, ...older: ShelfPage<T>[]] {
	const all = latestFirst(reports);
	const latest = { page: HOME, years: undefined, reports: all.slice(0, LATEST) };
	const hundreds = new Set(all.slice(LATEST).map(hundredOf));
	const older = [...hundreds].map((hundred): ShelfPage<T> => {
		const years = [`${hundred}00`, `${hundred}99`] as const;
		return {
			page: shelfPage(...years),
			years,
			reports: all.filter((report) => hundredOf(report) === hundred),
		};
	});
	return [latest, ...older];
}

/** Reports as every list of the edition has them: the latest first. */
export const latestFirst = <T extends { id: string }>(reports: readonly T[]): T[] =>
	reports.toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** `19` of 1987. */
const hundredOf = ({ id }: { id: string }): string => id.slice(0, 2);
