/** What of an answer the reader wants to see; an empty group wants all. */
export interface Wanted {
	report: string[];
	kind: string[];
	/** Chapters, whose ids are those of one report. */
	chapter: string[];
	/** A page, or nothing. */
	body: string[];
	/** `cut` where numbers are wanted inside longer ones, too. */
	number: string[];
}

/** A group of filters: `report`, `kind`, `chapter` or `body`. */
export type Group = Exclude<keyof Wanted, 'number'>;

/** A search as its address keeps it. */
export interface View {
	query: string;
	wanted: Wanted;
}

/**
 * A search, in one report if need be, as the rest of an address. The words stand in the query and once more in the fragment,
 * because some hosts drop the query when they lead from `search.html` to `search`.
 */
export function searchFor(query: string, report?: string): string {
	const words = `q=${encodeURIComponent(query)}${report ? `&report=${report}` : ''}`;
	return `?${words}#${words}`;
}

/** The search that an address names; undefined where it names none. */
export function viewIn({ searchParams, hash }: URL): View | undefined {
	const said = searchParams.has('q') ? searchParams : new URLSearchParams(hash.slice(1));
	const query = said.get('q');
	if (query === null) return undefined;
	return { query, wanted: wantedBy((group) => said.getAll(group)) };
}

/** What is wanted, by what is chosen in each group. */
export const wantedBy = (chosen: (group: keyof Wanted) => string[]): Wanted => ({
	report: chosen('report'),
	kind: chosen('kind'),
	chapter: chosen('chapter'),
	body: chosen('body'),
	number: chosen('number'),
});

/**
 * The same search as the page keeps it: where the query has arrived, the fragment has done its
 * service; where it was dropped, the words stand in both.
 */
export function settled(address: URL): URL {
	const next = new URL(address);
	const view = viewIn(next);
	if (!next.searchParams.has('q') && view) return withView(next, view);
	if (next.hash.startsWith('#q=')) next.hash = '';
	return next;
}

/** The address of the search page that is open, for another view; the fragment goes on where it was needed. */
export function withView(address: URL, { query, wanted }: View): URL {
	const next = new URL(address);
	const isKept = next.hash.startsWith('#q=');
	const words = new URLSearchParams({ q: query });
	for (const [group, values] of Object.entries(wanted))
		for (const value of values) words.append(group, value);
	next.search = query === '' ? '' : `?${words}`;
	next.hash = query === '' || !isKept ? '' : `${words}`;
	return next;
}
