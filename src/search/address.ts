/**
 * A search as the rest of an address. The words stand in the query and once more in the fragment,
 * because some hosts drop the query when they lead from `search.html` to `search`.
 */
export function searchFor(query: string): string {
	const words = `q=${encodeURIComponent(query)}`;
	return `?${words}#${words}`;
}

/** The words that an address searches for; undefined where it names none. */
export function queryIn({ searchParams, hash }: URL): string | undefined {
	return searchParams.get('q') ?? new URLSearchParams(hash.slice(1)).get('q') ?? undefined;
}

/**
 * The same search as the page keeps it: where the query has arrived, the fragment has done its
 * service; where it was dropped, the words stand in both.
 */
export function settled(address: URL): URL {
	const next = new URL(address);
	const query = queryIn(next);
	if (!next.searchParams.has('q') && query !== undefined) return withQuery(next, query);
	if (next.hash.startsWith('#q=')) next.hash = '';
	return next;
}

/** The address of the search page that is open, for other words; the fragment goes on where it was needed. */
export function withQuery(address: URL, query: string): URL {
	const next = new URL(address);
	const isKept = next.hash.startsWith('#q=');
	next.search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
	next.hash = query === '' || !isKept ? '' : `${new URLSearchParams({ q: query })}`;
	return next;
}
