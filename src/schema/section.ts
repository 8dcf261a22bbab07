import { z } from 'astro/zod';
import { name, slug } from './ids.ts';

/**
 * One row of `seeds/<report>/sections.yaml`, in the order of the text: a section of which its chapter
 * does not say which body it is about.
 */
export const sectionSeed = z.strictObject({
	/** Given once: the id of the body that it is about, or where it has a theme any other: `platforms`. */
	id: slug
		.regex(/^[a-z]/, 'must begin with a letter')
		.refine((id) => !['opening', 'closing'].includes(id), 'is taken'),
	/** Its heading as the text prints it, without its number. */
	heading: name,
});
export type SectionSeed = z.infer<typeof sectionSeed>;
