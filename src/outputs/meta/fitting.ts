import { beginning } from '../../words/phrases.ts';

/** As many characters as those show who list pages by their descriptions. */
const MOST = 120;

/** A description of its sentences in order: as many whole ones as have room; the first is cut where it has none. */
export function fitting(sentences: readonly string[]): string {
	const [first = '', ...others] = sentences.filter((sentence) => sentence !== '');
	let said = cut(first);
	for (const sentence of others) if (length(said + sentence) <= MOST) said += sentence;
	return said;
}

const cut = (sentence: string): string =>
	length(sentence) <= MOST ? sentence : beginning(sentence, MOST - 2);

const length = (words: string): number => [...words].length;
