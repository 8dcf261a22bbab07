import type { Name } from '../../search/block.ts';
import type { Hit, PageHits } from '../../search/hits.ts';

/** What an answer has to show. */
export interface Found {
	/** Pages of the source with their hits. */
	pages: PageHits[];
	/** Hits in what the edition adds. */
	added: Hit[];
	/** Bodies that the query names. */
	names: Name[];
}

/** Whether that is nothing. */
export const isEmpty = ({ pages, added, names }: Found): boolean =>
	pages.length + added.length + names.length === 0;
