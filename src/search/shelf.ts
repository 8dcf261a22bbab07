/** A report among all that are searched. */
export interface Shelved {
	/** Its id, the folder of its pages. */
	id: string;
	/** Its place, from 0; the latest is the first, because what holds today is looked for most. */
	place: number;
}

/** The reports with these ids in the order in which they are searched. */
export const shelved = (ids: readonly string[]): Shelved[] =>
	[...ids]
		.sort()
		.reverse()
		.map((id, place) => ({ id, place }));

/** More blocks than any report has. */
const MOST = 1e6;

/** The rank, over all reports, of a block of one of them: whichever are read, it is the same. */
export const rankOf = (index: number, { place }: Shelved): number => place * MOST + index;

/** The page of a report with this name in its pack. */
export const pageNamed = (name: string, { id }: Shelved): string => `${id}/${name}.html`;

/** The name of a page in the pack of its report: `2015/ministries/customs.html` is `ministries/customs`. */
export const nameOf = (page: string): string =>
	page.slice(page.indexOf('/') + 1, page.lastIndexOf('.'));

/** The report in whose folder a page lies. */
export const reportOf = (page: string): string => page.slice(0, page.indexOf('/'));
