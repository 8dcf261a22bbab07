import { pinyin } from 'pinyin-pro';
import type { Edition } from '../../edition/edition.ts';
import type { PinyinTerm } from '../block.ts';

/** A word, or two words that stand together, said at least this often is worth offering. */
const OFTEN = 2;
const OFTEN_TOGETHER = 3;

/**
 * Terms that a reader may look for by sound: names of bodies, what the text puts into quotation
 * marks or title marks, and its frequent words; the most frequent first.
 */
export function pinyinTerms(edition: Edition): PinyinTerm[] {
	const text = edition.texts.join('\n');
	const names = edition.ministries.flatMap((unit) => {
		const { name, short, forms, aliases } = edition.ministry(unit.id);
		return [name, short, ...forms, ...aliases];
	});
	const single = words(text);
	const pairs = single.map((word, at) => word + (single[at + 1] ?? ''));
	const counts = tally([...single, ...pairs, ...quoted(text)]);
	const often = [
		...single.filter((word) => counts.get(word)! >= OFTEN),
		...pairs.filter((pair) => pair.length <= 5 && counts.get(pair)! >= OFTEN_TOGETHER),
	];
	return [...new Set([...names, ...quoted(text), ...often])]
		.filter((term) => /^\p{Script=Han}{2,12}$/u.test(term))
		.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
		.map((term) => [term, pinyin(term, { toneType: 'none', v: true })]);
}

function tally(terms: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

const quoted = (text: string): string[] =>
	[...text.matchAll(/[“《]([^“”《》]{2,12})[”》]/g)].map(([, term]) => term!);

/** The words of a text; characters that the segmenter leaves alone side by side count as one: 公积金. */
function words(text: string): string[] {
	const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
	const found: string[] = [];
	let wasAlone = false;
	for (const { segment } of segmenter.segment(text)) {
		const isAlone = /^\p{Script=Han}$/u.test(segment);
		if (isAlone && wasAlone) found.push(found.pop() + segment);
		else found.push(segment);
		wasAlone = isAlone;
	}
	return found;
}
