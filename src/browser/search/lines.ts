/** Lines as one: between Latin words their end is a space, in Chinese it is nothing. */
export const inOneLine = (lines: string): string =>
	lines
		.trim()
		.replace(/([\w.,;:)])\s*[\r\n]\s*(?=[\w(])/g, '$1 ')
		.replace(/\s*[\r\n]\s*/g, '');
