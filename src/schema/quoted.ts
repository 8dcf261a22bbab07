import { z } from 'astro/zod';
import { slug } from './ids.ts';
import { place, quotation } from './place.ts';

/**
 * What words between quotation marks are: 引文 the words of another, as the text says; 用语 a way of
 * putting things, which anybody may use; 名称 what something is called.
 */
const quotedClass = z.enum(['引文', '用语', '名称']);

/** One row of `seeds/<report>/quotations.yaml`: what words between quotation marks are. */
export const quotedSeed = z.union(
	[
		z.strictObject({
			/** Holds wherever these words stand between marks: 互联网+. */
			term: z.string().min(1),
			class: quotedClass.exclude(['引文']),
		}),
		// Holds in one place.
		z.strictObject({ ...quotation, class: quotedClass.exclude(['引文']) }),
		z.strictObject({
			...quotation,
			class: quotedClass.extract(['引文']),
			/** The note that gives their source, in this block or with a see to it; unverified where none is found. */
			note: slug,
		}),
	],
	`must have either term and class, or at, quote and class (with prefix or suffix where it needs them), and nothing else; class is one of ${quotedClass.options.join(', ')}; 引文 has at, quote and note: the id of a note, or unverified`,
);
export type QuotedSeed = z.infer<typeof quotedSeed>;

/** Words between quotation marks, with what they are. */
export const quoted = z.strictObject({
	/** Led by q, the unit and the block, and counted within that: `q-press-p1-1`. */
	id: slug,
	/** Where they stand, marks included. */
	place,
	/** The words in the reading layer, with their marks. */
	quote: z.string(),
	class: quotedClass,
	/** Of the words of another, the note that gives their source; `null` where none is found. */
	note: slug.nullable(),
});
export type Quoted = z.infer<typeof quoted>;
