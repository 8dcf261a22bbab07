/** A word that the edition no longer says, as `docs/terms.md` lists it. */
export interface Retired {
	word: string;
	/** What is said in its place. */
	instead: string;
	/** Phrases in which it means something else. */
	staysIn: string[];
}

/** The retired words of the list of words: the rows of the table under that heading. */
export function retiredIn(terms: string): Retired[] {
	const [, section = ''] = terms.split('## Retired words');
	const rows = section.split('\n').filter((line) => line.startsWith('|'));
	return rows.slice(2).map((row) => {
		const [word = '', instead = '', staysIn = ''] = row
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim());
		return { word, instead, staysIn: staysIn.split('、').filter(Boolean) };
	});
}

/** Where a text says retired words of its own: what the source says with the same neighbours is the source’s. */
export function foundIn(text: string, retired: readonly Retired[], source: string): string[] {
	const found = retired.flatMap(({ word, instead, staysIn }) =>
		[...text.matchAll(new RegExp(word, 'g'))]
			.map(({ index }) => ({ start: index, end: index + word.length }))
			.filter(({ start, end }) => !source.includes(text.slice(start - 1, end + 1)))
			.filter((place) => !staysIn.some((phrase) => covers(text, phrase, place)))
			.map(({ start, end }) => {
				const context = text.slice(Math.max(0, start - REACH), end + REACH);
				return `“${context.replace(/\s+/g, ' ')}”: not ${word} but ${instead}`;
			}),
	);
	return [...new Set(found)];
}

/** How much of the words around one is shown. */
const REACH = 12;

/** Whether a phrase stands where a word does, and around it. */
function covers(text: string, phrase: string, { start, end }: { start: number; end: number }) {
	const at = text.lastIndexOf(phrase, start);
	return at >= 0 && at + phrase.length >= end;
}
