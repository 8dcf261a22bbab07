import { z } from 'astro/zod';
import { name } from './ids.ts';
import { version } from './version.ts';
import { wordingSeed } from './wording.ts';

/** `seeds/<report>/edition.yaml`: what the edition knows about its source and itself. */
export const editionSeed = z.strictObject({
	/** For the running head: 2015电子政务发展评述. The full title stands in the text itself. */
	shortTitle: z.string(),
	/** The year the report is about. */
	year: z.int(),
	/** Who wrote it, where no signature tells; `null` means unknown, and is shown as unknown. */
	author: z.string().nullable().optional(),
	/** What it is, in a sentence or two that end in 。, for the cover; empty where its title says enough. */
	nature: z
		.string()
		.regex(/^(.+。)?$/s, 'must end in 。')
		.default(''),
	/** What readers may try to search for, as they might type it, the most telling first. */
	examples: z.array(name).default([]),
	/** Publication facts of the source; `null` means unknown, and is shown as unknown. */
	publication: z.strictObject({
		/** Who printed or published it. */
		publisher: z.string().nullable(),
		/** Where. */
		place: z.string().nullable(),
		/** When, as printed. */
		date: z.string().nullable(),
		/** On which pages of a larger volume: 15—48. */
		pages: z.string().nullable(),
		/** Whose the rights are, and on what terms it may be used. */
		rights: z.string().nullable(),
	}),
	/** What readers are told of the edition itself. */
	edition: z.strictObject({
		/** Who is responsible for text and notes of the edition, a person or a project; `null` where nobody is named. */
		responsible: z.string().nullable(),
		/** The version of the edition: 0.1.0. */
		version,
		/** The day on which this version was given out: 2026-12-01; `null` before. It is cited, never the day of a build. */
		date: z.iso.date('must be a day, such as 2026-12-01, or null before the release').nullable(),
		/** The day to which later law and later reorganisations are followed, in all notes alike; `null` where nobody says. */
		asOf: z.iso.date('must be a day, such as 2025-10-31, or null').nullable().default(null),
		/**
		 * A draft may lack files, gists, and accounts of its numerals: that is work, and its pages say so.
		 * Of what is complete none of them may be missing.
		 */
		state: z.enum(['draft', 'complete']),
		/** Where errors may be reported: an address with https:// or mailto:, or `null`. */
		reports: z
			.string()
			.regex(
				/^(https?:\/\/|mailto:)\S+$/,
				'must be an address that begins with https:// or mailto:',
			)
			.nullable(),
	}),
	/** How the text is laid out and worded, where it is not as usual. */
	wording: wordingSeed.optional(),
});
export type EditionSeed = z.infer<typeof editionSeed>;
