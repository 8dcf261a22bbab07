/** Braille patterns: signs that Pagefind drops, as many as a byte has values. */
const FIRST = 0x2800;

/** A text in signs that Pagefind drops, two for each unit of UTF-16. */
export const escaped = (text: string): string =>
	text
		.split('')
		.map((unit) => unit.charCodeAt(0))
		.map((code) => String.fromCharCode(FIRST + (code >> 8), FIRST + (code & 0xff)))
		.join('');

/** The text again, wherever it was escaped. */
export const unescaped = (text: string): string =>
	text.replace(/[\u2800-\u28ff]{2}/g, ([high = '', low = '']) =>
		String.fromCharCode(((high.charCodeAt(0) - FIRST) << 8) + low.charCodeAt(0) - FIRST),
	);
