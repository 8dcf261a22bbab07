import type { Variants } from '../../search/term.ts';

/** Pairs of a traditional and a simplified character, written as 體体國国, as a map. */
export function readVariants(pairs: string): Variants {
	const variants = new Map<string, string[]>();
	const characters = [...pairs];
	for (let at = 0; at + 1 < characters.length; at += 2) {
		const known = variants.get(characters[at]!) ?? [];
		variants.set(characters[at]!, [...known, characters[at + 1]!]);
	}
	return variants;
}
