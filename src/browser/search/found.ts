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
	if (!isFromSearch()) return { terms: [] };
	const { searchParams } = new URL(document.referrer);
	return { terms: termsOf(searchParams.get('q') ?? ''), isCut: searchParams.has('number') };
}

/** Whether a search led here, as far as can be told without looking closer; who has gone elsewhere is found no more. */
export function isFound(): boolean {
	try {
		if (sessionStorage.getItem(KEY)?.includes(`"${location.pathname}"`)) return true;
		forget();
	} catch {
		// The address may still tell.
	}
	return isFromSearch();
}

/** Whether the page before was the search page of this edition. */
const isFromSearch = (): boolean =>
	/^[^?#]*\/search(\.html)?(?![^?#])/.test(document.referrer) &&
	document.referrer.startsWith(location.origin);

/** Forgets them, when the reader closes the marks. */
export function forget(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Nothing was remembered.
	}
}

const pageOf = (address: string): string => new URL(address, location.href).pathname;
