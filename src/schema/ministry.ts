import { z } from 'astro/zod';
import { certainty } from './certainty.ts';
import { name, slug } from './ids.ts';
import { place } from './place.ts';
import { citedSource, sourceRef } from './source.ts';

/** The kinds of bodies, in the order of state institutions. */
export const bodyKinds = [
	'党中央机构',
	'国家权力机关',
	'人民政协',
	'司法机关',
	'国务院组成部门',
	'国务院直属特设机构',
	'国务院直属机构',
	'国务院直属事业单位',
	'国务院部委管理的国家局',
] as const;

/** A change of a body. */
const change = z.strictObject({
	/** The year of the reform: 2018. */
	year: z.int(),
	/** What was done, in a sentence that ends in 。 */
	what: z.string(),
	/** The bodies that took the work over, under their names of that year; empty where it stayed. */
	bodies: z.array(z.string()),
	/** How sure we are of this change. */
	certainty,
	/** Decisions, plans and notices in which the change can be looked up. */
	sources: z.array(sourceRef),
});

/** One entry of `seeds/ministries.yaml`: who is meant by a name, over all years. */
export const ministrySeed = z.strictObject({
	/** The same in every year: `customs`. */
	id: slug,
	/** The name as the report's chapter opening gives it, in the reading layer: 海关总署. */
	name: z.string(),
	/** At most four characters, for narrow columns: 海关. */
	short: z.string().max(4),
	/** The official full name: 中华人民共和国海关总署; where it changed, the one of 2015. */
	official: z.string(),
	/** Every form in which the reading text prints the body; each becomes a link wherever it stands. */
	forms: z.array(name).min(1),
	/** Names used elsewhere, earlier or later; for search only. */
	aliases: z.array(name),
	/** Those of them that are names of bodies before it. */
	predecessors: z.array(name).optional(),
	/** Short names that people use for bodies below, each said once for all: 卫健委 for 国家卫生健康委员会. */
	abbreviations: z.record(z.string(), z.array(name)).optional(),
	/** Which kind of body it was in 2015, by the order of state institutions. */
	kind: z.enum(bodyKinds),
	/** What became of the body, change by change, in the order of years; empty where nothing did. */
	history: z.array(change),
	/** The bodies that carry its work today, the main ones first. */
	today: z.array(
		z.strictObject({
			/** Its official name today. */
			name: z.string(),
			/** Since which year; `null` where the body already did this work in 2015. */
			since: z.int().nullable(),
			/** How much of the work: all, the larger part, or some of it, which `note` names. */
			share: z.enum(['全部', '主体', '部分']),
			/** Which part of the work: 消防管理; never a change, which stands in `history`. */
			note: z.string().optional(),
			/** How sure we are that the work lies there. */
			certainty,
		}),
	),
	/** In what it can be looked up that nothing changed; what did change has sources of its own. */
	sources: z.array(sourceRef).optional(),
	/** What the body was, in one or two sentences; what became of it stands in `history` alone. */
	annotation: z.string(),
});
export type MinistrySeed = z.infer<typeof ministrySeed>;

/** The same with every place that names it. */
export const ministry = ministrySeed.extend({
	/** What became of the body, change by change, in the order of years. */
	history: z.array(change.extend({ sources: z.array(citedSource) })),
	/** In what it can be looked up that nothing changed. */
	sources: z.array(citedSource).optional(),
	/** Every place of every report that names it, in the order of the text. */
	mentions: z.array(
		place.extend({
			/** The form that is printed there. */
			quote: z.string(),
		}),
	),
});
export type Ministry = z.infer<typeof ministry>;
