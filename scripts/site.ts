/**
 * The address of the edition as SITE gives it, with a final slash, so that a path in it is kept.
 * Throws, with what to do, where it is no web address.
 */
export function siteFrom(given: string | undefined): string | undefined {
	if (!given) return undefined;
	const url = URL.parse(given);
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
		throw new Error(
			`SITE is “${given}”, which is no web address; write it as https://example.org/reports/, or leave it out.`,
		);
	return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
