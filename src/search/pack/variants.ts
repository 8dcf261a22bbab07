import { Converter } from 'opencc-js';

/** Where the unified ideographs and their first extension stand. */
const HAN: [number, number][] = [
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
];

/**
 * Traditional characters and the simplified ones they stand for, written as pairs: 體体國国.
 * Only what leads to a character of the text, and never a character that the text itself uses.
 */
export function variantPairs(text: string): string {
	const used = new Set(text);
	const toSimplified = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
	const pairs: string[] = [];
	for (const [first, last] of HAN)
		for (let code = first; code <= last; code++) {
			const character = String.fromCodePoint(code);
			if (used.has(character)) continue;
			const simplified = toSimplified
				.map((convert) => convert(character))
				.find((to) => used.has(to));
			if (simplified) pairs.push(character + simplified);
		}
	return pairs.join('');
}
