import { problem, type Problem } from '../problems/problems.ts';

/**
 * What no text of the kind holds: control characters but the tab, format characters (zero-width
 * signs, soft hyphens, overrides of direction), line and paragraph separators, what stands for no
 * character, and U+FFFD, by which a file says that it was damaged before.
 */
const STRANGE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufffd]/gu;

/** What nearly every text consists of; looked for first, because the classes of characters are slow. */
const USUAL =
	/^[\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u25ff\u3000-\ud7a3\uff01-\uffee]*$/;

/** Each character of the lines that cannot be part of a text, with its place and code point. */
export const strangeIn = (lines: readonly string[], file: string): Problem[] =>
	lines.flatMap((line, index) =>
		(USUAL.test(line) ? [] : [...line.matchAll(STRANGE)])
			.filter(([character]) => character !== '\t')
			.map(({ 0: character, index: at }) => {
				const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
				return problem('strange-character', { file, line: index + 1, column: at + 1 }, { code });
			}),
	);
