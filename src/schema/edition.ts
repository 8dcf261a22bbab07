import { z } from 'astro/zod';

/** `seeds/<report>/edition.yaml`: what the edition knows about its source and itself. */
export const editionSeed = z.strictObject({
	/** For the running head: 2015电子政务发展评述. The full title and the author stand in the text itself. */
	shortTitle: z.string(),
	/** The year the report is about. */
	year: z.int(),
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
		/** The version of the edition: 0.1.0. */
		version: z.string(),
		/** Where errors may be reported: an address with https:// or mailto:, or `null`. */
		reports: z
			.string()
			.regex(
				/^(https?:\/\/|mailto:)\S+$/,
				'must be an address that begins with https:// or mailto:',
			)
			.nullable(),
	}),
});
export type EditionSeed = z.infer<typeof editionSeed>;
