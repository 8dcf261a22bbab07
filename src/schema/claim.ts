import { z } from 'astro/zod';
import { numberId } from './ids.ts';

/** What a reader can make of an arithmetic statement; `derived` is what only the edition computes. */
export const verdict = z.enum(['consistent', 'rounding', 'ambiguous', 'inconsistent', 'derived']);
export type Verdict = z.infer<typeof verdict>;

/** One computation behind a 核算 note or a check. The build repeats it and holds the results against these. */
export const claim = z.strictObject({
	/** One computation, or one for each way to read the words. */
	readings: z
		.array(
			z.strictObject({
				/** Over ids of numbers, constants, + - * / ( ): `n-customs-5 / n-customs-4`. */
				formula: z.string(),
				/** Its result in `unit`, rounded half up to `decimals`: 64.5. */
				gives: z.number(),
			}),
		)
		.min(1),
	/** The printed number that the result is held against; absent where the edition only derives. */
	printed: z.union([numberId, z.number()], 'must be a number or the id of one').optional(),
	/** Words of the paragraph that the first reading counts. */
	items: z.array(z.string()).min(1).optional(),
	/** The same as the paragraph prints them in a row, to be counted: 国家、省、地、县, 通报公开和查询公开, 部省. */
	list: z.string().min(2).optional(),
	/** The unit of the results; 万, 亿 and % in front scale them: 亿元. */
	unit: z.string().min(1),
	/** How many decimals a result is rounded to. */
	decimals: z.int().min(0),
	/** The words leave room (等, a period not stated), so that a difference contradicts nothing. */
	isOpen: z.boolean().default(false),
	/** The result is a part of the printed number, so that any that does not exceed it agrees. */
	isPart: z.boolean().default(false),
	/** What comes out; the build refuses another. */
	verdict,
});
export type Claim = z.infer<typeof claim>;
