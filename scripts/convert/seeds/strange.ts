import { problem, type Problem } from '../problems/problems.ts';
import { codeOf } from '../problems/shown.ts';
import type { Spots } from './spots.ts';

/** Beside these a joiner joins nothing: it belongs to scripts that write letters in one, and to pictures. */
const UNJOINED = String.raw`[\p{Script=Han}\p{Script=Latin}\p{P}\p{Z}\p{N}\p{Cc}]`;

/**
 * What no text of the kind holds: control characters but the tab, format characters (zero-width
 * signs, soft hyphens, overrides of direction) but joiners where they join, line and paragraph
 * separators, what stands for no character, and U+FFFD, by which a file says that it was damaged before.
 */
const STRANGE = new RegExp(
	[
		String.raw`(?![\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffd]`,
		String.raw`(?<=^|${UNJOINED})[\u200c\u200d]`,
		String.raw`[\u200c\u200d](?=$|${UNJOINED})`,
	].join('|'),
	'u',
);

/** What nearly every text consists of; looked for first, because the classes of characters are slow. */
const USUAL =
	/^[\t\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u25ff\u3000-\ud7a3\uff01-\uffee]*$/;

/** The first character of each line that cannot be part of a text, with its place and code point. */
export const strangeIn = (lines: readonly string[], file: string): Problem[] =>
	lines.flatMap((line, index) => {
		const found = strangerIn(line);
		if (!found) return [];
		const at = { file, line: index + 1, column: found.index + 1 };
		return problem('strange-character', at, { code: codeOf(found[0]) });
	});

/** The same of values, into which a YAML file can write any character by its code: `"\0"`. They are one line each. */
export function strangeValues(value: unknown, { at }: Spots): Problem[] {
	const problems: Problem[] = [];
	const walk = (part: unknown, path: readonly PropertyKey[]): void => {
		if (typeof part === 'object' && part !== null)
			for (const [key, child] of Object.entries(part)) walk(child, [...path, key]);
		const found = typeof part === 'string' && strangerIn(part);
		if (found) problems.push(problem('strange-character', at(path), { code: codeOf(found[0]) }));
	};
	walk(value, []);
	return problems;
}

const strangerIn = (text: string): RegExpExecArray | null =>
	USUAL.test(text) ? null : STRANGE.exec(text);
