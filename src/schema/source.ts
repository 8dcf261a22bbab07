import { z } from 'astro/zod';
import { name, slug } from './ids.ts';
import { iso } from './iso.ts';

/** What lays something down, and does not only tell of it. */
const acts = ['法律', '行政法规', '规章', '规范性文件', '会议文件', '标准'] as const;

/** What a source is, in the order in which readers are shown them; the last two cannot be looked up. */
export const sourceKinds = [
	...acts,
	'公报与报告',
	'图书',
	'新闻报道',
	'网页',
	'公开介绍',
	'通识',
] as const;

/** A day, a month or a year, as far as it is known. */
export const date = iso.regex(/^[\d-]+$/, 'must be a year, a month or a day, such as 2015-07');

/** One source of `seeds/sources.yaml`, which serves all reports: whence a fact from outside the text is. */
export const sourceSeed = z.strictObject({
	/** Given once: `guofa-2015-40`. */
	id: slug,
	/** Its title, without 《》 around it; `null` where it is not known. */
	title: name.nullable(),
	/** Who issued, passed or published it; `null` where it is not known. */
	issuer: name.nullable(),
	/** The number under which it was issued: 国发〔2015〕40号. */
	number: name.optional(),
	/** When it was passed, issued or published; `null` where it is not known. */
	date: date.nullable(),
	/** What it is. */
	kind: z.enum(sourceKinds),
	/** How notes name it, where title or number do not do. */
	short: name.optional(),
	/** How an editor saw it; `null` where nobody did, and the fact rests on memory. */
	seen: z
		.strictObject({
			/** As the thing itself, the text of a law, the page it was published on, a copy, or named in data. */
			as: z.enum(['原件', '法规文本', '原网页', '转载', '数据文件']),
			/** Where that was, in words; never the address of a copy. */
			where: name,
			/** When, as far as it is known. */
			on: date,
		})
		.nullable(),
});
export type SourceRow = z.infer<typeof sourceSeed>;

/** A source as notes, entries and bodies refer to it: `decree-445`, or with the place in it. */
export const sourceRef = z.union(
	[
		slug.transform((source) => ({ source })),
		z.strictObject({
			/** Its id. */
			source: slug,
			/** Where in it: 第十五条. */
			at: name.optional(),
		}),
	],
	{ error: 'must be the id of a source, or { source: its id, at: 第三条 }' },
);
/** The reference itself. */
export interface SourceRef {
	source: string;
	at?: string | undefined;
}

/** The same as readers meet it. */
export const citedSource = z.strictObject({
	/** Its id. */
	source: slug,
	/** Where in it. */
	at: name.optional(),
	/** How notes name it: 国发〔2015〕40号. */
	words: z.string(),
});
export type CitedSource = z.infer<typeof citedSource>;

/** Whether a source lays something down, on a day of its own. */
export const isAct = ({ kind }: SourceRow): boolean => acts.some((act) => act === kind);

/** Whether readers can look a source up, and an editor has: what is 确定 rests on one of these. */
export const isFollowable = ({ title, issuer, number, date, seen }: SourceRow): boolean =>
	title !== null &&
	(issuer !== null || number !== undefined) &&
	date !== null &&
	seen !== null &&
	seen.as !== '数据文件';
