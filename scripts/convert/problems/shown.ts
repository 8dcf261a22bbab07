/** How many signs of a value a message shows. */
const MOST = 60;

/** What cannot be seen in a line, or breaks it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/gu;

/** A value as a message shows it: short, on one line, with signs that nobody sees as their codes. */
export function shown(value: string, most = MOST): string {
	const signs = [...value.slice(0, 2 * most + 2)];
	const start = signs.slice(0, most).join('');
	return `${start.replaceAll(UNSEEN, codeOf)}${signs.length > most ? '…' : ''}`;
}

/** The code point of a character as people look it up: U+200B. */
export const codeOf = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
