/** A title of the edition in the pieces between which its lines may break: behind commas and colons. */
export const phrases = (title: string): string[] => title.split(/(?<=[，：；])/);

/** A gist in the clauses between which its lines break first: behind any mark. */
export const clauses = (gist: string): string[] => gist.split(/(?<=[，：；。])/);

/** The longest a beginning is, in characters. */
const BEGINNING = 24;

/** How a sentence begins, where it stands for a title: its first clauses, or words, and …… for the rest. */
export function beginning(sentence: string): string {
	const [first = '', ...others] = clauses(sentence);
	let words = first;
	for (const clause of others) {
		if (words.length + clause.length > BEGINNING) break;
		words += clause;
	}
	return `${[...words]
		.slice(0, BEGINNING)
		.join('')
		.replace(/[的，：；。]$/, '')}……`;
}
