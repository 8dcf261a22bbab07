import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScanner } from '../src/browser/search/scan.ts';
import { isEmpty } from '../src/browser/search/empty.ts';
import { helpOf } from '../src/browser/search/help.ts';
import { offersFor, type Offers } from '../src/browser/search/offers.ts';
import { arrange } from '../src/search/arrange.ts';
import type { PackedAdded, PackedHelp, PackedText, PinyinTerm } from '../src/search/block.ts';
import { layered } from '../src/search/contains.ts';
import { packSynonyms } from '../src/search/pack/pack-synonyms.ts';
import { shelved } from '../src/search/shelf.ts';
import { termsOf } from '../src/search/term.ts';
import { unpackAdded } from '../src/search/unpack-added.ts';
import { unpackText } from '../src/search/unpack-text.ts';
import { DIST } from './edition.ts';

/** What is there to a query, and what is offered where that is little. */
export interface Asked extends Offers {
	/** Whether neither text nor additions have it, and no body is called so. */
	isNothing: boolean;
}

/**
 * Asks the edition of 2015 what it offers, by what the browser asks and by the data that it reads, without
 * a browser. Bundling tells the browser the synonyms; here they are global for as long as this runs.
 */
export function offering(): (query: string) => Promise<Asked> {
	const [report] = shelved(['2015']);
	const text = unpackText(packed<PackedText>('text'), report!);
	const added = unpackAdded(packed<PackedAdded>('added'), text, report!);
	const layers = text.map(layered);
	const engine = createScanner(layers, added.map(layered));
	const { names: known, named, variants } = helpOf([packed<PackedHelp>('names')], [report!]);
	const sources = {
		names: known,
		engine: () => Promise.resolve(engine),
		vocabularies: () => Promise.resolve([packed<PinyinTerm[]>('pinyin')]),
		text: () => Promise.resolve(layers),
	};
	Object.assign(globalThis, { SYNONYMS: packSynonyms(synonyms()) });
	return async (query) => {
		const terms = termsOf(query, ...variants);
		const forms = (term: (typeof terms)[number]) => Promise.all(term.map(engine.find));
		const found = await Promise.all(terms.map(async (term) => (await forms(term)).flat()));
		const { pages, added } = arrange(found, terms);
		const names = terms.length === 1 ? terms[0]!.flatMap((form) => named(form)) : [];
		const answer = { pages, added, names };
		const plain = terms.map(([form]) => form!);
		return { isNothing: isEmpty(answer), ...(await offersFor(query, plain, answer, sources)) };
	};
}

/** Data as they are published for the search of 2015. */
function packed<T>(name: string): T {
	const script = readFileSync(join(DIST, 'data', '2015', `${name}.js`), 'utf8');
	return JSON.parse(script.slice(script.indexOf('(') + 1, script.lastIndexOf(')'))) as T;
}

const synonyms = (): Parameters<typeof packSynonyms>[0] =>
	JSON.parse(readFileSync(join(import.meta.dirname, '..', 'content', 'synonyms.json'), 'utf8'))
		.entries;
