import { z } from 'astro/zod';
import { slug } from './ids.ts';

/** A kind of result that a case study tells of; what each means stands in `src/edition/cases.ts`. */
const caseResult = z.enum([
	'系统平台',
	'制度规范',
	'信息公开',
	'服务渠道',
	'办理提速',
	'规模覆盖',
	'分析监测',
]);
export type CaseResult = z.infer<typeof caseResult>;

/** One row of `seeds/<report>/cases.yaml`: what the edition says of a case study. Each has one. */
export const caseSeed = z.strictObject({
	/** The section that the case study belongs to; its body, chapter and places are in the text. */
	section: slug,
	/** At most 60 characters, ending in 。; only what the case says, with no number that it does not print. */
	gist: z.string().max(60).endsWith('。'),
	/** What came of it: one to four kinds, the main one first. */
	results: z
		.array(caseResult)
		.min(1)
		.max(4)
		.refine((results) => new Set(results).size === results.length, 'names a kind twice'),
});
export type CaseSeed = z.infer<typeof caseSeed>;

/** A case study with an id of its own, and what the edition says of it. */
export const caseStudy = caseSeed.extend({
	/** Report and section: `2015-customs`. */
	id: slug,
	/** The report: `2015`. */
	report: z.string(),
	/** The gist; `null` where a draft has none yet. */
	gist: caseSeed.shape.gist.nullable(),
	/** What came of it; empty where a draft does not say it yet. */
	results: z.array(caseResult).max(4),
});
export type CaseStudyRow = z.infer<typeof caseStudy>;
