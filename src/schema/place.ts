import { z } from 'astro/zod';
import { address } from './ids.ts';

/** First and last line of the received text, counted from 1: `[31, 31]`. */
export const lines = z.tuple([z.int().positive(), z.int().positive()]);

/** Words quoted from one block of the text. Punctuation may be half-width or full-width. */
export const quotation = {
	/** The block: `customs#p1`. */
	at: address,
	/** The words, exactly as they stand there, once: `42个`. */
	quote: z.string().min(1),
	/** What stands directly before the words; needed where they occur twice. */
	prefix: z.string().optional(),
	/** What stands directly behind the words; needed where they occur twice. */
	suffix: z.string().optional(),
};

/** A place in the text. */
export const place = z.strictObject({
	/** The report: `2015`. */
	report: z.string(),
	/** The unit: `customs`, `03`, `4`, `report`. */
	unit: z.string(),
	/** The block within the unit: `title`, `p1`, `case-p1`. */
	paragraph: z.string(),
	/** The sentence it begins in: `p1-s3`; `null` in a heading, which has none. */
	sentence: z.string().nullable(),
	/** Where it begins in the block's reading text, in UTF-16 code units from 0. */
	start: z.int(),
	/** Where it ends: the first code unit behind it. */
	end: z.int(),
});
export type Place = z.infer<typeof place>;
