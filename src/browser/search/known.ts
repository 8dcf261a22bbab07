import type { Engine } from '../../search/engine.ts';
import { besideWords } from './apart.ts';
import { aroundCounted, isCounted } from './counted.ts';
import { runsIn } from './runs.ts';
import type { Stock } from './stock.ts';
import { standing, stands } from './synonyms.ts';
import { wordsIn } from './words.ts';

/** What is asked of the texts. */
interface Asked {
	/** Whether a stretch stands somewhere. */
	isThere: (stretch: string) => Promise<boolean>;
	/** Whether a word leads anywhere: one of two characters that every eighth paragraph has does not. */
	isTelling: (word: string) => boolean;
}

/** Of some terms those that stand somewhere by themselves; of the others the longest runs that do, or the numbers and words. */
export async function known(terms: readonly string[], stock: Stock): Promise<string[]> {
	const { texts, engine } = stock;
	const asked: Asked = {
		// An engine is asked much more slowly than texts are looked through.
		isThere: async (stretch) =>
			texts.length > 0 ? texts.some((text) => text.includes(stretch)) : stands(stretch, engine),
		isTelling: (word) =>
			word.length > 2 || 8 * texts.filter((text) => text.includes(word)).length <= texts.length,
	};
	const offers: string[] = [];
	for (const term of terms) {
		if (/^(?:and|or|not)$/.test(term)) continue;
		// What stands nearly whole is a passage; other terms have words beside their numbers.
		const runs = term.length > LONGEST_WORDED ? await runsIn(term, asked.isThere, PASSAGE) : [];
		const parts = runs.length > 0 ? [term] : aroundCounted(term);
		for (const part of parts)
			offers.push(...(await knownIn(part.replace(/^[的了]|[的了]$/g, ''), runs, stock, asked)));
	}
	return [...new Set(offers)];
}
const LONGEST_WORDED = 12;
/** Shorter runs of a passage are words, and offered as such. */
const PASSAGE = 6;

/** A number of one digit or two is anywhere. */
const BARE = /^第?\d{1,2}[家个条人次项种]?$/;

/** A term that stands somewhere, or what of it does: its runs, or a word with the rest of it, or its words. */
async function knownIn(
	term: string,
	runs: readonly string[],
	{ words, engine }: Stock,
	{ isThere, isTelling }: Asked,
): Promise<string[]> {
	if (/^第?\d/.test(term) && isCounted(term)) {
		// 809号 of 809号令; no number is cut.
		const shorter = [term, term.replace(/[^\d]$/, '')].filter((each) => !BARE.test(each));
		return (await standing(shorter, engine)).slice(0, 1);
	}
	if (term.length > 1 && (await stands(term, engine))) return [term];
	for (const parts of besideWords(term, words)) {
		const found = await Promise.all(parts.map((part) => stands(part, engine)));
		if (parts.every((part, at) => words.has(part) || found[at])) return parts;
	}
	// A word in Latin letters is a word, whether the vocabulary knows it or not.
	const latin = await standing(term.match(/[a-z][a-z0-9]+/g) ?? [], engine);
	const rest = runs.reduce((left, run) => left.replace(run, ''), term);
	const worded = (await joined(rest, wordsIn(rest, words), engine)).filter(isTelling);
	// 教育 tells nothing of 教育部.
	const isBody = /^..[部局委署院]$/.test(rest);
	const isMost = worded.join('').length * 2 > rest.length && !isBody;
	const found = [...runs, ...latin, ...(isMost ? worded : [])];
	if (runs.length > 0) return found;
	const longer = await runsIn(term, isThere, TELLING);
	const most = [...longer, ...found.filter((word) => !longer.some((run) => run.includes(word)))];
	return most.length > 0 ? most : beginning(term, isThere);
}

/** A run that is as long as this is hardly there by chance. */
const TELLING = 5;
const SHORTEST_BEGINNING = 3;

/** The longest beginning of a term that stands somewhere, if it is more than half of it; no number is cut: 国地税 of 国地税合并. */
async function beginning(term: string, isThere: Asked['isThere']): Promise<string[]> {
	for (let end = term.length - 1; end >= SHORTEST_BEGINNING && end * 2 > term.length; end--)
		if (!/[\d.]/.test(term.slice(end - 1, end + 1)) && (await isThere(term.slice(0, end))))
			return [term.slice(0, end)];
	return [];
}

/**
 * Words of a term, those that follow each other there and stand so somewhere as one: 网络安全 of 网络 and
 * 安全; with a character that goes on behind them, if that stands there: 客户端.
 */
async function joined(term: string, words: readonly string[], engine: Engine): Promise<string[]> {
	const inOrder = [...words].sort((a, b) => term.indexOf(a) - term.indexOf(b));
	const found: string[] = [];
	for (const word of inOrder) {
		const before = found.pop() ?? '';
		const isOne = term.includes(before + word) && (await stands(before + word, engine));
		found.push(...(isOne ? [before + word] : [before, word].filter(Boolean)));
	}
	const whole = found.map(async (word, at) => {
		const next = found[at + 1];
		const behind = term.slice(term.indexOf(word) + word.length);
		const rest = next === undefined ? behind : behind.slice(0, behind.indexOf(next));
		return rest.length === 1 && (await stands(word + rest, engine)) ? word + rest : word;
	});
	return (await Promise.all(whole)).sort((a, b) => b.length - a.length);
}
