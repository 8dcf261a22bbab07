import { z } from 'astro/zod';
import { certainty, sources } from './certainty.ts';
import { claim, verdict } from './claim.ts';
import { address, slug } from './ids.ts';
import { place, quotation } from './place.ts';
import { citedSource } from './source.ts';

/** The kinds of notes; what each is about, readers are told by `src/words/notes.ts`. */
const noteKind = z.enum(['校勘', '核算', '时点', '口径', '名词', '政策', '机构']);

/** One note of `seeds/<report>/notes.yaml`: what a careful reader would stop at. */
export const noteSeed = z
	.strictObject({
		/** Given once, led by its kind: `term-sanzheng`. */
		id: slug,
		/** What it is about; CONTRIBUTING.md tells the kinds apart. */
		kind: noteKind,
		...quotation,
		/** Neutral, at most 60 characters, ending in a full stop. */
		note: z.string().max(60).endsWith('。'),
		/** How sure, where the note says more than the text does. */
		certainty: certainty.optional(),
		/** Whence, where the note says more than the text does. */
		sources: sources.optional(),
		/** Other blocks that the note serves as well: `saic#case-p1`. */
		see: z.array(address).min(1).optional(),
		/** The computations behind a 核算 note. */
		claims: z.array(claim).min(1).optional(),
	})
	.refine(({ kind, claims }) => (kind === '核算') === (claims !== undefined), {
		message: 'a 核算 note has claims, and no other has',
		path: ['claims'],
	})
	.refine((note) => note.certainty === undefined || note.certainty === '存疑' || note.sources, {
		message: 'what is sure has a source',
		path: ['certainty'],
	});
export type NoteSeed = z.infer<typeof noteSeed>;

/** A note as the pages show it; an emendation of the editors is a 校勘 note, too. */
export const note = z.strictObject({
	/** That of the seed, or of the emendation. */
	id: slug,
	/** Where the words stand that it is about. */
	place,
	/** Counted within the unit, in reading order, from 1. */
	n: z.int().positive(),
	/** What it is about; an emendation is 校勘. */
	kind: noteKind,
	/** The words it is about, in the reading layer. */
	quote: z.string(),
	/** The note as readers see it, ending in 。 */
	note: z.string(),
	/** How sure we are; `null` where it says no more than the text does. */
	certainty: certainty.nullable(),
	/** Where it comes from; empty where it needs no source. */
	sources: z.array(citedSource),
	/** Other blocks that it serves as well; may be empty. */
	see: z.array(address),
	/** The gravest verdict of its claims. */
	verdict: verdict.nullable(),
	/** What the source prints, where the note is an emendation. */
	received: z.string().nullable(),
});
export type Note = z.infer<typeof note>;
