import { z } from 'astro/zod';
import { name } from './ids.ts';

/** How headings are numbered, by the number of the first of them. Width and white space do not decide. */
export const headingStyle = z.enum([
	/** 一 创新驱动: a space behind the numeral. */
	'一',
	'一、',
	'第一章',
	'第一节',
	'第一部分',
	'（一）',
	'1.',
	'1、',
	'（1）',
]);
export type HeadingStyle = z.infer<typeof headingStyle>;

/** What frames the chapters of a report, and what a report may do without. */
const framePart = z.enum(['part', 'opening', 'closing', 'signature']);
export type FramePart = z.infer<typeof framePart>;

/**
 * How the text of a report is laid out and worded, where it is not as usual. What the text tells by
 * itself is not said here.
 */
export const wordingSeed = z.strictObject({
	/**
	 * What the text has not: a first line with the volume part, an essay before the first chapter, a
	 * closing remark, a signature.
	 */
	lacks: z.array(framePart).default([]),
	/** How chapters are numbered; where they are not, their headings in printed order. */
	chapters: z.union([headingStyle, z.array(name).min(1)]).default('一'),
	/** How sections are numbered; where they are not, `sections.yaml` lists their headings. */
	sections: z.union([headingStyle, z.literal('unnumbered')]).default('1.'),
	/** How headings below a section are numbered, where there are any. */
	subsections: headingStyle.optional(),
	/** How a case study begins. */
	caseStudy: name.default('【成功案例】'),
	/** How the closing remark begins. */
	closing: name.default('本评述'),
	/** Words with which titles of chapters begin or end and which they share: 信息化能力. Names of chapters do without them. */
	sharedTitle: z.array(name).default([]),
	/** Words before which a line of a title may break, as it may behind its marks: 提升. */
	titleBreaks: z.array(name).default([]),
	/** The number of the chapter that makes the recommendations, where it does not announce them. */
	recommendations: z.int().positive().optional(),
	/** Whether each recommendation begins with who proposes it: 公安部提出： */
	proposers: z.enum(['named', 'unnamed']).default('named'),
});
export type WordingSeed = z.infer<typeof wordingSeed>;
