import { plain } from './case-label.ts';
import { GENRE } from './genre.ts';
import type { Wording } from './wording.ts';

/** A title in the parts between which its lines may break; joined, they are the title. */
export function titleParts(title: string, { titleBreaks }: Wording): string[] {
	const before = titleBreaks.map((word) => `|(?=${plain(word)})`);
	return title.split(new RegExp(`(?<=[${GENRE.titleMarks}])${before.join('')}`));
}

/** The title of a report as a title page sets it: the year, the body, and what is said of it. */
export const reportTitleParts = (title: string): string[] =>
	GENRE.reportTitle.exec(title)?.slice(1) ?? [title];

/** What a chapter is about: its title without the words that all chapters share. */
export function shortTitle(title: string, { sharedTitle }: Wording): string {
	if (sharedTitle.length === 0) return title;
	const words = sharedTitle.map(plain).join('|');
	return title.replaceAll(new RegExp(`^(?:${words})|(?:${words})$`, 'g'), '') || title;
}
