const KEY = 'edition:found';

/** Remembers what led to a page, so that the page can mark it. Blocked storage is no error. */
export function remember(query: string, address: string): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ query, page: pageOf(address) }));
	} catch {
		// The page then opens unmarked.
	}
}

/** The query that led here: from the search page's address, or remembered. */
export function recall(): string | undefined {
	const from = document.referrer && new URL(document.referrer);
	if (from && from.origin === location.origin && from.pathname.endsWith('/search.html'))
		return from.searchParams.get('q') ?? undefined;
	try {
		const { query, page } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
		return page === pageOf(location.href) ? query : undefined;
	} catch {
		return undefined;
	}
}

const pageOf = (address: string): string => new URL(address, location.href).pathname;
