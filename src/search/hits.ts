import type { Block, SearchPage } from './block.ts';

/** A block that contains a term, with how often. */
export interface Hit {
	block: Block;
	/** Ranges of all terms in the shown text, in order, without overlap. */
	ranges: [start: number, end: number][];
	/** The text to show: the reading text, or the received one where only that contains the term. */
	text: string;
	isReceived: boolean;
}

/** A page with its hits; the title first, then reading order. */
export interface PageHits {
	page: SearchPage;
	hits: Hit[];
	/** Occurrences on the page. */
	count: number;
}

/** The pages of the source with their hits, and the hits in what the edition adds. */
export interface Arranged {
	pages: PageHits[];
	added: Hit[];
}

/** How often the terms stand in these hits, all ranges together. */
export const occurrencesIn = (hits: readonly Hit[]): number =>
	hits.reduce((sum, { ranges }) => sum + ranges.length, 0);

/** All hits of an answer, in the source and in what the edition adds. */
export const hitsOf = ({ pages, added }: Arranged): Hit[] => [
	...pages.flatMap(({ hits }) => hits),
	...added,
];
