import { expect, test } from 'vitest';
import { asked, fold as truly } from '../../tests/oracle.ts';
import { many, sweep } from '../../tests/sweep.ts';
import { queries, texts } from '../../tests/texts.ts';
import { occurrences } from './arrange.ts';
import { layersOf } from './contains.ts';
import { fold } from './fold.ts';
import { isNumeral } from './numbers.ts';
import { fromTokens, phrase, tokens } from './tokens.ts';

const all = texts(60, 2015);

/** Pagefind in three lines: words at white space, without what is no letter or digit, one behind the other. */
const words = (content: string): string =>
	content
		.toLowerCase()
		.split(/\s+/)
		.map((word) => word.replace(/[^\p{Alphabetic}\p{N}+%.]/gu, ''))
		.filter((word) => word !== '')
		.join(' ');

test('over texts of odd signs scanner and index find what the oracle finds', sweep(), () => {
	const truths = all.map(truly);
	const layers = all.map((text) => layersOf({ text }));
	const index = all.map((text) => ` ${words(tokens(text))} `);
	const having = (isIn: (text: number) => boolean) =>
		all.flatMap((_, at) => (isIn(at) ? [at] : []));
	let found = 0;
	for (const query of queries(all, many(5000, 20_000), 38)) {
		const [term, truth] = [fold(query).text, truly(query)];
		if (term === '' && truth === '') continue;
		const expected = having((at) => truths[at]!.includes(truth)).join();
		const asked = ` ${words(phrase(term))} `;
		const answers = [
			having((at) => layers[at]!.some((layer) => layer.includes(term))).join(),
			having((at) => index[at]!.includes(asked)).join(),
		];
		if (answers.some((answer) => answer !== expected))
			expect(answers, JSON.stringify(query)).toEqual([expected, expected]);
		if (expected !== '') found++;
	}
	expect(found).toBeGreaterThan(many(2500, 10_000));
});

test('a number is found where the oracle says that it stands by itself', sweep(), () => {
	const cut = { never: 0, here: 0 };
	const asks = all.map((text) => ({ text, folded: fold(text).text, isTrue: asked(text) }));
	for (const query of new Set(queries(all, many(5000, 20_000), 2015))) {
		const term = fold(query).text;
		if (!isNumeral(term)) continue;
		for (const { text, folded, isTrue } of asks) {
			if (!folded.includes(term)) continue;
			const isFound = occurrences(text, [term]).length > 0;
			if (isFound !== isTrue(query))
				expect(isFound, JSON.stringify([query, text])).toBe(isTrue(query));
			cut[isFound ? 'never' : 'here']++;
		}
	}
	expect(cut.never).toBeGreaterThan(many(250, 1000));
	expect(cut.here).toBeGreaterThan(many(25, 100));
});

test('the index gives back every text as it was, unseen signs and white space included', () => {
	for (const text of all) expect(fromTokens(tokens(text))).toBe(text);
});

test('what is a stretch of a text is found in it, wherever it is cut between signs', () => {
	const cuts = new Intl.Segmenter('zh', { granularity: 'grapheme' });
	for (const text of all) {
		// Letters of Hangul that stand alone are signs of their own to Unicode, and one syllable to NFKC.
		const signs = [...cuts.segment(text.replace(/[ㄱ-ㆎ]/g, ''))].map(({ segment }) => segment);
		const whole = fold(signs.join('')).text;
		for (const at of signs.keys())
			expect(whole).toContain(fold(signs.slice(at, at + 3).join('')).text);
	}
});
