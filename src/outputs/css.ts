/**
 * A text as a string of a style sheet that stands in a page: whatever it holds comes out as text,
 * and neither ends the string nor the sheet.
 */
export const cssString = (text: string): string =>
	`"${text.replace(/["\\<>&\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
