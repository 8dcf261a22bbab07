import { z } from 'astro/zod';
import { certainty } from './certainty.ts';
import { address, slug } from './ids.ts';
import { lines, place } from './place.ts';

/** One emendation of `seeds/<report>/emendations.yaml`. */
export const emendationSeed = z.strictObject({
	/** Given once, led by e: `e-sasac-name`. */
	id: slug,
	/** The block: `3#p1`. */
	at: address,
	/** What the source prints; occurs once in the block, or once between prefix and suffix: 中国证券会. */
	received: z.string().min(1),
	/** What the edition reads: 中国证监会; empty where the words are dropped. */
	reading: z.string(),
	/** What stands directly before; needed where the words occur twice. */
	prefix: z.string().optional(),
	/** What stands directly behind; needed where the words occur twice. */
	suffix: z.string().optional(),
	/** A wrong character, a missing one, one too many, or a mark. */
	kind: z.enum(['误字', '脱字', '衍字', '标点']),
	/** Why it is certain, without a full stop. */
	reason: z.string(),
	/** How sure we are that the source means this. */
	certainty,
});
export type EmendationSeed = z.infer<typeof emendationSeed>;

/** A change of words, spacing or lines as the pages show it; an editor listed it, or a rule made it. */
export const emendation = z.strictObject({
	/** That of the seed, or made by the rule of unit, block and count: `r-customs-p1-1`. */
	id: slug,
	...place.shape,
	/** The lines of the whole block that the change is in. */
	lines,
	/** Two more kinds are made by rules: lines broken within words, and stray spaces. */
	kind: z.enum(['误字', '脱字', '衍字', '标点', '断行', '空格']),
	/** What the source prints: the words, or the white space that a rule drops or makes a space. */
	received: z.string(),
	/** What the edition reads; empty where something is dropped, and by a rule a space at most. */
	reading: z.string(),
	/** Why, without a full stop. */
	reason: z.string(),
	/** How sure we are; a rule is always 确定. */
	certainty,
	/** Whether a rule made the change or an editor listed it. */
	by: z.enum(['rule', 'editor']),
});
export type Emendation = z.infer<typeof emendation>;
