import { z } from 'astro/zod';
import { slug } from './ids.ts';
import { lines } from './place.ts';

/** A block of the text in both layers. */
export const passage = z.strictObject({
	/** Unique in its unit: `title`, `p1`, `h1`, `case-p1`, `signature`. */
	id: slug,
	/** A heading, one below it, running text (opening and closing included), a paragraph of a case study, the signature. */
	kind: z.enum(['title', 'subheading', 'body', 'case', 'signature']),
	/** The lines of the source that it was read from. */
	lines,
	/** Verbatim from the source lines, joined by line feeds. */
	received: z.string(),
	/** The sentences of the reading layer; joined, they are the reading text. */
	sentences: z.array(z.string()).min(1),
	/** Of the paragraph that opens a case study: how many characters at its beginning say that it does. */
	label: z.int().positive().optional(),
	/** The items of its enumerations (一是…二是…): from and to, in code units of the reading text. */
	items: z
		.array(z.tuple([z.int(), z.int()]))
		.min(2)
		.optional(),
});
export type Passage = z.infer<typeof passage>;

/** Whether a block is a heading, which is no sentence. */
export const isHeading = ({ kind }: Pick<Passage, 'kind'>): boolean =>
	kind === 'title' || kind === 'subheading';
