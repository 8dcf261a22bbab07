/** What an SVG says: its text without tags and references. */
export const letteringOf = (svg: string): string =>
	svg
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
