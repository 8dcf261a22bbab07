/** What can be cited: the report, a part of it, or what the edition made of it (a figure, a note). */
export interface Work {
	kind: 'report' | 'part' | 'data';
	/** What files of references call it: `2015-customs`. */
	key: string;
	title: string;
	/** Who wrote it, by name; empty where it is the edition’s own, or nobody knows. */
	authors: readonly string[];
	/** The report that a part stands in, by its title. */
	container?: string | undefined;
	/** The version of the edition: 0.1.0. */
	version: string;
	/** Who gives it out: the printed report’s publisher, where known; of data the edition itself. */
	publisher?: string | undefined;
	/** Where it was printed, where known. */
	place?: string | undefined;
	/** Its pages in print, where known: 12-13. */
	pages?: string | undefined;
	/** When this version was given out, or the report was printed: 2026, 2026-12 or 2026-12-01; none before a release. */
	issued?: string | undefined;
	/** The day on which a reader saw it, ISO 8601. */
	accessed?: string | undefined;
	/** Its whole address, where the host is known. */
	address?: string | undefined;
}

/** How the edition’s version is named among the facts of a publication. */
export const editionWords = ({ version }: Pick<Work, 'version'>): string => `标注版${version}`;

/** The year of a date of any precision. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** A date as Chinese text has it: 2026年12月1日, 2026年. */
export function dateWords(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return [`${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
}

/** For a kind that is none, which data from outside may have: an error that names it. */
export function unknownKind(kind: never): never {
	throw new Error(`no style cites a “${String(kind)}”; known are report, part and data`);
}
