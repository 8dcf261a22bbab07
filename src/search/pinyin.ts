import { pinyin } from 'pinyin-pro';
import { readingOf, type Edition } from '../site.ts';

/** A term of the text with the pinyin of its characters, separated by spaces. */
export type PinyinTerm = [term: string, syllables: string];

/** A word said at least this often is worth offering. */
const OFTEN = 2;

/**
 * Terms that a reader may look for by sound: names of bodies, what the text puts into quotation
 * marks or title marks, and its frequent words; the most frequent first.
 */
export function pinyinTerms(edition: Edition): PinyinTerm[] {
	const text = edition.units
		.flatMap((unit) => [unit.title, ...unit.paragraphs.map(readingOf)])
		.join('\n');
	const names = edition.ministries.flatMap((unit) => {
		const { name, short, forms, aliases } = edition.ministry(unit.id);
		return [name, short, ...forms, ...aliases];
	});
	const counts = new Map<string, number>();
	for (const term of [...words(text), ...quoted(text)])
		if (/^\p{Script=Han}{2,12}$/u.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
	const marked = new Set([...names, ...quoted(text)]);
	return [...new Set([...names, ...counts.keys()])]
		.filter((term) => marked.has(term) || (counts.get(term) ?? 0) >= OFTEN)
		.filter((term) => /^\p{Script=Han}{2,12}$/u.test(term))
		.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
		.map((term) => [term, pinyin(term, { toneType: 'none', v: true })]);
}

const quoted = (text: string): string[] =>
	[...text.matchAll(/[“《]([^“”《》]{2,12})[”》]/g)].map(([, term]) => term!);

function words(text: string): string[] {
	const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}
