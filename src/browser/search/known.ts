import type { Engine } from '../../search/engine.ts';
import { besideWords } from './apart.ts';
import { aroundCounted, isCounted } from './counted.ts';
import { runsIn } from './runs.ts';
import type { Stock } from './stock.ts';
import { areTogether, standing, stands } from './synonyms.ts';
import { wordsIn } from './words.ts';

/** Of some terms those that stand somewhere by themselves; of the others the longest runs that do, or the numbers and words. */
export async function known(
	terms: readonly string[],
	{ words, texts, engine }: Stock,
): Promise<string[]> {
	// An engine is asked much more slowly than texts are looked through.
	const isThere = async (stretch: string) =>
		texts.length > 0 ? texts.some((text) => text.includes(stretch)) : stands(stretch, engine);
	const offers: string[] = [];
	for (const term of terms) {
		if (/^(?:and|or|not)$/.test(term)) continue;
		// What stands nearly whole is a passage; other terms have words beside their numbers.
		const runs = term.length > LONGEST_WORDED ? await runsIn(term, isThere) : [];
		const parts = runs.length > 0 ? [term] : aroundCounted(term);
		for (const part of parts)
			offers.push(...(await knownIn(part.replace(/^[的了]|[的了]$/g, ''), runs, words, engine)));
	}
	return [...new Set(offers)];
}
const LONGEST_WORDED = 12;

/** A number of one digit or two is anywhere. */
const BARE = /^第?\d{1,2}[家个条人次项种]?$/;

/** A term that stands somewhere, or what of it does: its runs, or a word with the rest of it, or its words. */
async function knownIn(
	term: string,
	runs: readonly string[],
	words: ReadonlySet<string>,
	engine: Engine,
): Promise<string[]> {
	if (/^第?\d/.test(term) && isCounted(term)) {
		// 809号 of 809号令; no number is cut.
		const shorter = [term, term.replace(/[^\d]$/, '')].filter((each) => !BARE.test(each));
		return (await standing(shorter, engine)).slice(0, 1);
	}
	if (term.length > 1 && (await stands(term, engine))) return [term];
	for (const parts of besideWords(term, words)) {
		const found = await Promise.all(parts.map((part) => areTogether([part], engine)));
		if (parts.every((part, at) => words.has(part) || found[at])) return parts;
	}
	// A word in Latin letters is a word, whether the vocabulary knows it or not.
	const latin = await standing(term.match(/[a-z][a-z0-9]+/g) ?? [], engine);
	const rest = runs.reduce((left, run) => left.replace(run, ''), term);
	return [...runs, ...latin, ...(await joined(rest, wordsIn(rest, words), engine))];
}

/** Words of a term, those that follow each other there and stand so somewhere as one: 网络安全 of 网络 and 安全. */
async function joined(term: string, words: readonly string[], engine: Engine): Promise<string[]> {
	const inOrder = [...words].sort((a, b) => term.indexOf(a) - term.indexOf(b));
	const found: string[] = [];
	for (const word of inOrder) {
		const before = found.pop() ?? '';
		const isOne = term.includes(before + word) && (await stands(before + word, engine));
		found.push(...(isOne ? [before + word] : [before, word].filter(Boolean)));
	}
	return found.sort((a, b) => b.length - a.length);
}
