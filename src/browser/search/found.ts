const KEY = 'edition:found';

/** Remembers the terms that led to a page, so that the page can mark them. Blocked storage is no error. */
export function remember(terms: readonly string[], address: string): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ terms, page: pageOf(address) }));
	} catch {
		// The page then opens unmarked.
	}
}

/** The terms that led here: remembered, or the query in the address of the search page before. */
export function recall(termsOf: (query: string) => string[]): string[] {
	try {
		const { terms, page } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
		if (page === pageOf(location.href)) return terms;
		// The reader has gone elsewhere.
		sessionStorage.removeItem(KEY);
	} catch {
		// The address may still tell.
	}
	const from = document.referrer ? new URL(document.referrer) : undefined;
	const isSearch = from?.origin === location.origin && /\/search(\.html)?$/.test(from.pathname);
	return isSearch ? termsOf(from.searchParams.get('q') ?? '') : [];
}

/** Whether a search led here, as far as can be told without looking closer. */
export function isFound(): boolean {
	return recall((query) => [query]).length > 0;
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
