import { GENRE } from './genre.ts';

/** A title in the parts between which its lines may break; joined, they are the title. */
export const titleParts = (title: string): string[] => title.split(GENRE.titleBreaks);

/** The title of a report as a title page sets it: the year, the body, and what is said of it. */
export const reportTitleParts = (title: string): string[] =>
	GENRE.reportTitle.exec(title)?.slice(1) ?? [title];

/** What a chapter is about: its title without the words that all chapters share. */
export const shortTitle = (title: string): string => title.replace(GENRE.sharedTitle, '') || title;
