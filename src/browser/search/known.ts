import type { Engine } from '../../search/engine.ts';
import { aroundCounted } from './counted.ts';
import { runsIn } from './runs.ts';
import { partings } from './split.ts';
import { standing, stands } from './synonyms.ts';
import { wordsIn } from './words.ts';

/** Of some terms those that stand somewhere by themselves; of the others the longest runs that do, or the numbers and words. */
export async function known(
	terms: readonly string[],
	words: ReadonlySet<string>,
	engine: Engine,
): Promise<string[]> {
	const offers: string[] = [];
	for (const term of terms) {
		if (/^(?:and|or|not)$/.test(term)) continue;
		// Beside its number a short term has words, a long one is a passage.
		const parts = term.length > LONGEST_WORDED ? [term] : aroundCounted(term);
		for (const part of parts)
			offers.push(...(await knownIn(part.replace(/^[的了]|[的了]$/g, ''), words, engine)));
	}
	return [...new Set(offers)];
}
const LONGEST_WORDED = 12;

/** A number of one digit or two is anywhere. */
const BARE = /^第?\d{1,2}[家个条人次项种]?$/;

/** A term that stands somewhere, or what of it does. */
async function knownIn(
	term: string,
	words: ReadonlySet<string>,
	engine: Engine,
): Promise<string[]> {
	if (/^第?\d/.test(term)) {
		// 809号 of 809号令; no number is cut.
		const shorter = [term, term.replace(/[^\d]$/, '')].filter((each) => !BARE.test(each));
		return (await standing(shorter, engine)).slice(0, 1);
	}
	if (term.length > 1 && (await stands(term, engine))) return [term];
	for (const parts of partings(term).filter(({ length }) => length === 2)) {
		const found = await standing(parts, engine);
		if (
			parts.some((part) => words.has(part)) &&
			parts.every((part) => words.has(part) || found.includes(part))
		)
			return parts;
	}
	const runs = await runsIn(term, engine);
	// A word in Latin letters is a word, whether the vocabulary knows it or not.
	const latin = await standing(term.match(/[a-z][a-z0-9]+/g) ?? [], engine);
	const rest = runs.reduce((left, run) => left.replace(run, ''), term);
	return [...runs, ...latin, ...wordsIn(rest, words)];
}
