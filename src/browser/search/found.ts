const KEY = 'edition:found';

/**
 * Remembers the terms that led to a page, so that the page can mark them, and whether numbers inside
 * longer ones were wanted, too. Blocked storage is no error.
 */
export function remember(terms: readonly string[], address: string, isCut = false): void {
	try {
		const found = { terms, page: pageOf(address), ...(isCut && { isCut }) };
		sessionStorage.setItem(KEY, JSON.stringify(found));
	} catch {
		// The page then opens unmarked.
	}
}

/** What led to a page: folded terms, and whether numbers inside longer ones were wanted, too. */
export interface Found {
	terms: string[];
	isCut?: boolean;
}

/** What led here: remembered, or the query in the address of the search page before. */
export function recall(termsOf: (query: string) => string[]): Found {
	try {
		const { page, ...found } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
		if (page === pageOf(location.href)) return found;
		// The reader has gone elsewhere.
		sessionStorage.removeItem(KEY);
	} catch {
		// The address may still tell.
	}
	const from = document.referrer ? new URL(document.referrer) : undefined;
	const isSearch = from?.origin === location.origin && /\/search(\.html)?$/.test(from.pathname);
	if (!isSearch) return { terms: [] };
	const { searchParams } = from;
	return { terms: termsOf(searchParams.get('q') ?? ''), isCut: searchParams.has('number') };
}

/** Whether a search led here, as far as can be told without looking closer. */
export function isFound(): boolean {
	return recall((query) => [query]).terms.length > 0;
}

/** Forgets them, when the reader closes the marks. */
export function forget(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Nothing was remembered.
	}
}

const pageOf = (address: string): string => new URL(address, location.href).pathname;
