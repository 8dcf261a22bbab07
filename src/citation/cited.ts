import type { Work } from './work.ts';

/** What scripts know of a report’s works: all that they share stands once. */
export interface Cited {
	report: Work;
	/** The works with a page of their own, the report first. */
	works: CitedWork[];
	/** What is known of each note, by its id. */
	notes: Record<string, CitedNote>;
}

/** The words that a note is about, when it was written and changed, how far it is reviewed, and what it rests on. */
export type CitedNote = [
	words: string,
	created: string | null,
	modified: string | null,
	review: '起草' | '复核' | '两人复核',
	...sources: string[],
];

/** A work of a report, without what it shares with the others of its kind. */
export interface CitedWork {
	/** Its page below the edition. */
	page: string;
	/** How it is named before a place in it: 第一章第10节, 卷首; empty for the report and for figures. */
	locator: string;
	work: Pick<Work, 'kind' | 'key' | 'title' | 'container' | 'authors' | 'publisher'>;
}

/** The whole of a work of which only its own is known. */
export const wholeOf = ({ report }: Cited, { work }: CitedWork): Work => {
	const { version, issued, place, pages } = report;
	return work.kind === 'data'
		? { ...work, version, issued }
		: { ...work, version, issued, place, pages };
};
