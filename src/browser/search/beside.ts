import { arranging } from '../../search/arrange.ts';
import { hitsOf, occurrencesIn, type Arranged } from '../../search/hits.ts';
import type { Block } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import { fold } from '../../search/fold.ts';
import { isNumeral } from '../../search/numbers.ts';
import type { Term } from '../../search/term.ts';
import { inPortions } from '../portions.ts';
import type { Answer } from './answered.ts';
import { areTogether } from './synonyms.ts';

/** A query with what was found for it. */
interface Asked {
	query: string;
	terms: readonly Term[];
	engine: Engine;
	/** The blocks that an engine found for each term, and the answer that they make. */
	found: readonly (readonly Block[])[];
	arranged: Arranged;
	isCut: boolean;
	isWanted: () => boolean;
}

/** What stands beside an answer and was not asked for. */
export async function beside(asked: Asked): Promise<Pick<Answer, 'cut' | 'joined'>> {
	return { cut: await cutIn(asked), joined: await joinedIn(asked) };
}

/** How often numbers of a query stand inside longer ones. */
async function cutIn({ terms, found, arranged, isCut, isWanted }: Asked): Promise<number> {
	if (isCut || !terms.flat().some(isNumeral)) return 0;
	const all = await inPortions(arranging(found, terms, true), isWanted);
	return occurrencesIn(hitsOf(all)) - occurrencesIn(hitsOf(arranged));
}

/** Several words in quotation marks, where they stand somewhere as the one phrase that they may be meant as. */
async function joinedIn({ query, terms, engine }: Asked): Promise<string> {
	// What is quoted by itself is a phrase already.
	const isPhrase = terms.length > 1 && !/(?:^|\s)["“][^"“”]*["”](?=\s|$)/.test(query);
	const stands = isPhrase && (await areTogether([fold(query).text], engine));
	const inner = query.trim().replace(/["“]([^"“”]*)["”]/g, '‘$1’');
	return stands ? `“${inner}”` : '';
}
