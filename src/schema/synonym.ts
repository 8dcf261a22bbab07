import { z } from 'astro/zod';

/** A word as it is looked for: letters, characters and digits, without marks and spaces. */
const word = z
	.string()
	.regex(
		/^[\p{L}\p{N}+.]{2,16}$/u,
		'must be a word of 2 to 16 characters, without marks and spaces',
	);

/** One row of `seeds/synonyms.yaml`: what readers type, and what the texts print for it, or else the edition. */
export const synonymSeed = z.strictObject({
	/** What readers type: 报关. */
	typed: word,
	/** What the texts print, or what the edition adds says, the nearest first: 通关. */
	printed: z
		.array(word)
		.min(1)
		.max(3)
		.refine((words) => new Set(words).size === words.length, 'must name each word once'),
});
export type SynonymSeed = z.infer<typeof synonymSeed>;

/** The same, known by what readers type. */
export const synonym = z.strictObject({
	/** What readers type. */
	id: word,
	/** What the texts print for it, the nearest first. */
	printed: z.array(word),
});
export type Synonym = z.infer<typeof synonym>;
