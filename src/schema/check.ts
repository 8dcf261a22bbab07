import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { address, slug } from './ids.ts';

/**
 * One check of `seeds/<report>/checks.yaml`: arithmetic that every conversion repeats as it does that
 * of notes, and that comes out as a reader expects, so that no note says so.
 */
export const checkSeed = z.strictObject({
	/** Given once, led by check; one that once was a note keeps its id: `calc-housing-five`. */
	id: slug,
	/** The block whose words the claims count: `housing#p1`. */
	at: address,
	claims: z.array(claim).min(1),
});
export type CheckSeed = z.infer<typeof checkSeed>;

/** How a number came out that a claim holds against another; two readings may both stand. */
export const outcome = z.enum(['相合', '约合', '两可', '不合']);

/** Why nothing in the report can check a number, where the rows about it do not show it. */
export const givenReason = z.enum(['独出', '未列']);

/** What has become of the check of a number: how it came out, or why there is none. */
export const checked = z.enum([
	...outcome.options,
	...(['无基期', '无分母', '无对照'] as const),
	...givenReason.options,
]);
export type Checked = z.infer<typeof checked>;
