import { z } from 'astro/zod';
import { editionSeed } from './edition.ts';
import { slug } from './ids.ts';
import { passage } from './passage.ts';

/** How many changes the rules made in one unit, kind by kind. */
const restored = z.strictObject({
	/** Half-width marks that are read as full-width ones. */
	标点: z.int(),
	/** Stray spaces that were dropped. */
	空格: z.int(),
	/** Lines broken within words that were joined. */
	断行: z.int(),
});
export type Restored = z.infer<typeof restored>;

/** What every numbered unit has. */
const heading = {
	/** The number that the source prints before the title, as an integer; without one its place. */
	number: z.int().positive(),
	/** The title without its number, in the reading layer. */
	title: z.string(),
	/** The title in the parts between which its lines may break; joined, they are the title. */
	titleParts: z.array(z.string()).min(1),
	/** The heading as printed, with its number. */
	heading: passage,
	/** Everything below the heading in printed order, the case study included; empty where a chapter begins with a section. */
	paragraphs: z.array(passage),
	/** What the rules changed in it. */
	restored,
};

/** The front matter of a chapter. */
export const chapterEntry = z.strictObject({
	/** Its number: `1`. */
	id: z.string(),
	/** The report: `2015`. */
	report: z.string(),
	/** The numeral as printed, or that of its place: 一, 二 … */
	numeral: z.string(),
	/** What it is about: its title without the words that all chapters share. */
	short: z.string().min(1),
	...heading,
	/** The ids of its sections in printed order. */
	sections: z.array(z.string()),
});
export type ChapterEntry = z.infer<typeof chapterEntry>;

/** The front matter of a section about a body or a theme. */
export const sectionEntry = z.strictObject({
	/** The id of the body, or the one that the editors gave. */
	id: slug,
	/** The report: `2015`. */
	report: z.string(),
	/** The id of its chapter. */
	chapter: z.string(),
	/** Whether it is about a theme, and no body. */
	about: z.enum(['body', 'theme']).default('body'),
	...heading,
});
export type SectionEntry = z.infer<typeof sectionEntry>;

/** The front matter of a recommendation. */
export const recommendationEntry = z.strictObject({
	/** Its number in two digits: `03`. */
	id: z.string().regex(/^\d\d$/),
	/** The report: `2015`. */
	report: z.string(),
	/** The id of its chapter. */
	chapter: z.string(),
	...heading,
	/** What it is about, in the words with which its chapter announces it: shorter than its title, which stands in for them. */
	aspect: z.string().min(1),
	/** Who proposed it, in printed order, and under which name the text says so; empty where it does not say. */
	proposers: z.array(
		z.strictObject({
			/** The id of the body. */
			ministry: slug,
			/** The name under which the text lists it, in the reading layer: 国资委. */
			asPrinted: z.string(),
		}),
	),
});
export type RecommendationEntry = z.infer<typeof recommendationEntry>;

/** The front matter of a report: what the edition knows of it. */
export const reportEntry = z.strictObject({
	/** The name of its folder, which is its year: `2015`. */
	id: z.string(),
	...editionSeed.omit({ wording: true }).shape,
	/** The full title, in the reading layer. */
	title: z.string(),
	/** The title as a title page sets it: the year, the body, and what is said of it. */
	titleParts: z.array(z.string()).min(1),
	/** As the signature gives the name, or the editors; `null` where nobody knows. */
	author: z.string().min(1).nullable(),
	/** What it calls its case studies: 成功案例. */
	caseWord: z.string(),
});
export type ReportEntry = z.infer<typeof reportEntry>;

/** The front matter of what frames the chapters. */
export const frameEntry = z.strictObject({
	/** The title with the essay before the first chapter, or the remark behind the last section with the signature. */
	id: z.enum(['opening', 'closing']),
	/** The report: `2015`. */
	report: z.string(),
	/** In the opening, the heading of the volume part the report stands in. */
	part: passage.optional(),
	/** In the opening, the report's own title. */
	heading: passage.optional(),
	/** Everything else, in printed order: `p1`, and at the end of the closing the `signature`. */
	paragraphs: z.array(passage),
	/** What the rules changed in it. */
	restored,
});
export type FrameEntry = z.infer<typeof frameEntry>;
