import { z } from 'astro/zod';
import { quotation } from './place.ts';

/** Words, and why the rule does not hold for them. */
const exception = z.strictObject({
	...quotation,
	/** Why, in a few words. */
	reason: z.string(),
});

/** `seeds/<report>/typography.yaml`: where the rules for punctuation, spacing and lists do not hold. */
export const typographySeed = z.strictObject({
	/** Spaces that belong to the text. The space is the only one inside the quote. */
	keepSpaces: z.array(exception),
	/** Half-width marks that stay half-width. */
	keepHalfWidth: z.array(exception),
	/** Words with which the last item of an enumeration is over. */
	endItems: z.array(exception),
});
export type TypographySeed = z.infer<typeof typographySeed>;
