import { z } from 'astro/zod';
import { name } from './ids.ts';

/** How far what the edition says is reviewed: by who wrote it, by one other, by two others. */
export const reviewStates = ['起草', '复核', '两人复核'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What has a record: `note term-sanzheng`, `entry sys-h2010`, `gist customs`, `figure forestry`, `emendation e-csrc-name`, `sequel after-03-decree-809`. */
const key = z
	.string()
	.regex(
		/^(note|emendation|entry|gist|figure|sequel) [a-z0-9-]+$/,
		'must name a kind and an id, as in note term-sanzheng',
	);

/** The record of one text of the edition: when it was written, and who has read it as it is. */
const record = z
	.strictObject({
		/** The day on which it was written first. */
		created: z.iso.date(),
		/** The day on which it was last changed. */
		modified: z.iso.date(),
		/** Who other than its writer has read it since. */
		readings: z.array(
			z.strictObject({
				/** Who read: a name, or a role that one person has. */
				by: name,
				/** The day of the text that they read. */
				on: z.iso.date(),
			}),
		),
		/** What tells the text from any other: `npm run revise` writes it. */
		fingerprint: z.string().regex(/^[0-9a-f]{8}$/, 'must be what npm run revise writes'),
	})
	.refine(({ created, modified }) => created <= modified, {
		message: 'is before it was written',
		path: ['modified'],
	})
	.refine(({ modified, readings }) => readings.every(({ on }) => on >= modified), {
		message: 'a reading of an earlier text does not count',
		path: ['readings'],
	});
export type RevisionRecord = z.infer<typeof record>;

/** `seeds/<report>/revisions.yaml`: a record of each text that the editors wrote, by kind and id. */
export const revisionsSeed = z.record(key, record);
export type RevisionsSeed = z.infer<typeof revisionsSeed>;

/** The same as readers meet it, without the names. */
export const revision = z.strictObject({
	/** Kind and id of the text: `note term-sanzheng`. */
	id: key,
	/** The report: `2015`. */
	report: z.string(),
	/** The day on which it was written first; `null` where a draft does not say it yet. */
	created: z.iso.date().nullable(),
	/** The day on which it was last changed; `null` where a draft does not say it yet. */
	modified: z.iso.date().nullable(),
	/** How far it is reviewed. */
	review: z.enum(reviewStates),
});
export type Revision = z.infer<typeof revision>;
