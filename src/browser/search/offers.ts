import { arrange } from '../../search/arrange.ts';
import type { PinyinTerm } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import { oneCharacterOff } from './near.ts';
import { soundingLike } from './sound.ts';
import { halves } from './split.ts';

/** Where to look for something to offer; each rejects where it does not load. */
export interface Sources {
	engine: () => Promise<Engine>;
	sounds: () => Promise<PinyinTerm[]>;
	/** Folded texts and names. */
	texts: () => Promise<string[]>;
}

/**
 * What to offer where nothing was found: by sound for Latin letters, otherwise two words for the one
 * word of the query, and what differs from it in one character. A number with another digit is
 * another number.
 */
export async function offersFor(
	query: string,
	word: string | undefined,
	{ engine, sounds, texts }: Sources,
): Promise<string[]> {
	if (isLatin(query)) return soundingLike(query, await sounds());
	if (word === undefined) return [];
	const parted = await apart(word, await engine());
	return /\d/.test(word) ? parted : [...parted, ...oneCharacterOff(word, await texts())];
}

const isLatin = (query: string): boolean => /^[a-z\p{M}'’\s]+$/iu.test(query.normalize('NFKD'));

/** The two words that a term may be, where a page has both. */
async function apart(term: string, engine: Engine): Promise<string[]> {
	const offers: string[] = [];
	for (const parts of halves(term)) {
		const found = await Promise.all(parts.map((part) => engine.find(part)));
		if (arrange(found, parts).pages.length > 0) offers.push(parts.join(' '));
	}
	return offers;
}
