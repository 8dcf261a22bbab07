import { z } from 'astro/zod';

/** A version by the rules of Semantic Versioning, without build metadata, which names no version of its own. */
export const version = z
	.string()
	.regex(
		/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-(0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*)?$/,
		'must be a version by Semantic Versioning, such as 0.1.0 or 1.0.0-rc.1',
	);

/**
 * `versions/<report>/<version>.json`: what a version that was given out held, for the versions after it
 * to be held against. A release writes it, and nobody changes it.
 */
export const manifest = z.strictObject({
	/** The report: `2015`. */
	report: z.string(),
	/** The version of the edition of this report. */
	version,
	/** The day on which it was given out; `null` of what is not given out yet. */
	date: z.iso.date().nullable(),
	/** All that has an id, by kind and id: `note term-sanzheng`. */
	entries: z.record(
		z.string(),
		z.tuple([
			/** What tells its contents from others: the first 16 digits of a SHA-256. */
			z.string().regex(/^[0-9a-f]{16}$/),
			/** Its address below the edition. */
			z.string(),
			/** What it says, where that is the edition’s and takes few words; else empty. */
			z.string(),
		]),
	),
});
export type Manifest = z.infer<typeof manifest>;
