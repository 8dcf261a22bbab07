import { z } from 'astro/zod';
import { quotation } from './place.ts';

/** Why figures neither count nor date: part of a name, a figure of speech, the number of an item. */
const why = z.enum(['name', 'rhetoric', 'ordinal-enumeration']);

/** One exception of `seeds/<report>/numerals.yaml`: figures that neither count nor date. */
export const numeralSeed = z.union(
	[
		z.strictObject({
			/** Holds wherever it is printed: 三农. */
			term: z.string().min(1),
			/** Why its figures do not count. */
			why,
		}),
		// Holds in one place.
		z.strictObject({
			...quotation,
			/** Why they do not count. */
			why,
		}),
	],
	`must have either term and why, or at, quote and why (with prefix or suffix where it needs them), and nothing else; why is one of ${why.options.join(', ')}`,
);
export type NumeralSeed = z.infer<typeof numeralSeed>;
