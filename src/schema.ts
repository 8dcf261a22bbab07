import { z } from 'astro/zod';

/** A stable ASCII id, given once in data and never derived from a title or a position. */
const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case ASCII words joined by hyphens');

/** Where a block of text stands: `customs#case-p1`, `03#p1`, `4#p1`, `report#opening-p1`. */
const address = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must name a unit and a block, as in customs#case-p1');

/** First and last line of the received text, counted from 1. */
const lines = z.tuple([z.int().positive(), z.int().positive()]);

/**
 * Words quoted from one block of the text. Punctuation may be half-width or full-width;
 * `prefix` and `suffix` are what stands directly before and after, where the words occur twice.
 */
const quotation = {
	at: address,
	quote: z.string().min(1),
	prefix: z.string().optional(),
	suffix: z.string().optional(),
};

/** How sure we are of a fact from outside the text. */
export const certainty = z.enum(['确定', '较确定', '存疑']);

// ── seeds/ ──────────────────────────────────────────────────────────────────────────────────

/** One entry of `seeds/ministries.yaml`: who is meant by a name, over all years. */
export const ministrySeed = z.strictObject({
	id: slug,
	/** The name as the report's chapter opening gives it, in the reading layer. */
	name: z.string(),
	/** At most four characters, for narrow columns. */
	short: z.string().max(4),
	/** The official full name in 2015. */
	official: z.string(),
	/** Every form in which the reading text prints the body. */
	forms: z.array(z.string()).min(1),
	/** Names used elsewhere, earlier or later; for search only. */
	aliases: z.array(z.string()),
	kind: z.string(),
	/** What became of the body. */
	history: z.array(
		z.strictObject({
			year: z.int(),
			what: z.string(),
			bodies: z.array(z.string()),
			certainty,
			sources: z.array(z.string()),
		}),
	),
	/** The bodies that carry its work today. */
	today: z.array(
		z.strictObject({
			name: z.string(),
			/** `null` where the body already did this work in 2015. */
			since: z.int().nullable(),
			share: z.enum(['全部', '部分']),
			note: z.string().optional(),
			certainty,
		}),
	),
	/** One or two sentences for the plate beside the section. */
	annotation: z.string(),
});

/** `seeds/<report>/edition.yaml`: what the edition knows about its source and itself. */
export const editionSeed = z.strictObject({
	/** For the running head; the full title and the author stand in the text itself. */
	shortTitle: z.string(),
	/** The year the report is about. */
	year: z.int(),
	/** Publication facts of the source; `null` means unknown, and is shown as unknown. */
	publication: z.strictObject({
		publisher: z.string().nullable(),
		place: z.string().nullable(),
		date: z.string().nullable(),
		pages: z.string().nullable(),
		rights: z.string().nullable(),
	}),
	edition: z.strictObject({
		version: z.string(),
		/** Where errors may be reported: a web or mail address, or `null`. */
		reports: z.string().nullable(),
	}),
});

/** `seeds/<report>/typography.yaml`: where the rules for punctuation, spacing and lists do not hold. */
export const typographySeed = z.strictObject({
	/** Spaces that belong to the text. The space is the only one inside the quote. */
	keepSpaces: z.array(z.strictObject({ ...quotation, reason: z.string() })),
	/** Half-width marks that stay half-width. */
	keepHalfWidth: z.array(z.strictObject({ ...quotation, reason: z.string() })),
	/** Words with which the last item of an enumeration is over. */
	endItems: z.array(z.strictObject({ ...quotation, reason: z.string() })),
});

/** One emendation of `seeds/<report>/emendations.yaml`. */
export const emendationSeed = z.strictObject({
	id: slug,
	at: address,
	/** What the source prints; occurs once in the block, or once between prefix and suffix. */
	received: z.string().min(1),
	/** What the edition reads. */
	reading: z.string(),
	prefix: z.string().optional(),
	suffix: z.string().optional(),
	kind: z.enum(['误字', '脱字', '衍字', '标点']),
	reason: z.string(),
	certainty,
});

// ── content/ ────────────────────────────────────────────────────────────────────────────────

/** A block of the text in both layers. */
export const passage = z.strictObject({
	id: slug,
	kind: z.enum(['title', 'body', 'case', 'signature']),
	lines,
	/** Verbatim from the source lines, joined by line feeds. */
	received: z.string(),
	/** The sentences of the reading layer; joined, they are the reading text. */
	sentences: z.array(z.string()).min(1),
});

const heading = {
	/** The number that the source prints before the title, as an integer. */
	number: z.int().positive(),
	/** The title without its number, in the reading layer. */
	title: z.string(),
	heading: passage,
	paragraphs: z.array(passage).min(1),
};

/** Changes that the rules made in one unit, counted by kind. */
const restored = z.strictObject({ 标点: z.int(), 空格: z.int(), 断行: z.int() });

export const chapterEntry = z.strictObject({
	id: z.string(),
	report: z.string(),
	/** The numeral as printed: 一, 二 … */
	numeral: z.string(),
	...heading,
	restored,
	sections: z.array(z.string()),
});

export const ministryEntry = z.strictObject({
	id: slug,
	report: z.string(),
	chapter: z.string(),
	...heading,
	restored,
});

export const recommendationEntry = z.strictObject({
	id: z.string().regex(/^\d\d$/),
	report: z.string(),
	chapter: z.string(),
	...heading,
	restored,
	/** Who proposed it, in printed order. */
	proposers: z.array(z.strictObject({ ministry: slug, asPrinted: z.string() })).min(1),
});

export const reportEntry = z.strictObject({
	id: z.string(),
	...editionSeed.shape,
	title: z.string(),
	author: z.string(),
	/** The heading of the volume part the report stands in, and the report's own title. */
	part: passage,
	heading: passage,
	opening: z.array(passage),
	closing: z.array(passage),
	signature: passage,
	restored,
});

/** A place in the text: which report, unit, block and sentence, and the character range in the block's reading text. */
const place = {
	report: z.string(),
	unit: z.string(),
	paragraph: z.string(),
	sentence: z.string().nullable(),
	start: z.int(),
	end: z.int(),
};

export const ministry = ministrySeed.extend({
	mentions: z.array(z.strictObject({ ...place, quote: z.string() })),
});

export const emendation = z.strictObject({
	id: slug,
	...place,
	lines,
	kind: z.enum(['误字', '脱字', '衍字', '标点', '断行', '空格']),
	received: z.string(),
	reading: z.string(),
	reason: z.string(),
	certainty,
	/** Whether a rule made the change or an editor listed it. */
	by: z.enum(['rule', 'editor']),
});

export type MinistrySeed = z.infer<typeof ministrySeed>;
export type EditionSeed = z.infer<typeof editionSeed>;
export type TypographySeed = z.infer<typeof typographySeed>;
export type EmendationSeed = z.infer<typeof emendationSeed>;
export type Passage = z.infer<typeof passage>;
export type ChapterEntry = z.infer<typeof chapterEntry>;
export type MinistryEntry = z.infer<typeof ministryEntry>;
export type RecommendationEntry = z.infer<typeof recommendationEntry>;
export type ReportEntry = z.infer<typeof reportEntry>;
export type Ministry = z.infer<typeof ministry>;
export type Emendation = z.infer<typeof emendation>;
export type Restored = z.infer<typeof restored>;
export type Certainty = z.infer<typeof certainty>;
