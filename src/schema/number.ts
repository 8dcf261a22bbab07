import { z } from 'astro/zod';
import { checked, givenReason } from './check.ts';
import { numberId, slug } from './ids.ts';
import { iso } from './iso.ts';
import { place, quotation } from './place.ts';

/** One quantity of `seeds/<report>/numbers.yaml`. */
export const numberSeed = z.strictObject({
	/** Given once, led by n and the unit: `n-customs-4`. */
	id: numberId,
	...quotation,
	/** In whole units: 1.84亿份 is 184000000, 29.34% is 29.34. */
	value: z.number(),
	/** As printed, without 万 and 亿: 份; empty where the text gives none. */
	unit: z.string(),
	/** What is counted: 验放清单. */
	measures: z.string().min(1),
	/** Whose number it is: 海关总署. */
	subject: z.string().min(1),
	/** The day of a stock, the period of a flow; absent where the text gives none. */
	period: iso.optional(),
	/**
	 * count: a fixed number of things; stock: what there is at one time; flow: what happens within a
	 * period; cumulative: the total since a beginning, never comparable with a flow; rate: a share;
	 * growth: a change; duration; level: the size of one thing, such as a daily average; unstated:
	 * the text does not tell whether of a time, of a period or since a beginning, and a note says so.
	 */
	kind: z.enum([
		...(['count', 'stock', 'flow', 'cumulative', 'rate', 'growth', 'duration'] as const),
		...(['level', 'unstated'] as const),
	]),
	/** Where the text does not give the number exactly. */
	approximate: z
		.strictObject({
			/** The word that says so: 多, 约, 近. */
			word: z.string(),
			/** Which way: the real number is larger, about the same, or a little smaller. */
			bound: z.enum(['at-least', 'about', 'nearly']),
		})
		.optional(),
	/** For a share or a change. */
	comparison: z
		.strictObject({
			/** A change against the year before, a multiple, a share, a change from one to another. */
			type: z.enum(['同比', '倍', '占比', '从……到']),
			/** The number that it is said of: `n-customs-4`. */
			of: numberId.optional(),
			/** What it is compared with, in words or as a year: 2014. */
			base: z.string().optional(),
		})
		.optional(),
	/** Why nothing in the report can check it, where no claim names it and the row does not show it. */
	unchecked: givenReason.optional(),
});
export type NumberSeed = z.infer<typeof numberSeed>;

/** A quantity with its place. */
export const number = numberSeed
	.omit({ at: true, prefix: true, suffix: true, unchecked: true })
	.extend({
		/** Where the number stands. */
		place,
		/** 推算: the value of the year before, implied by a change; for 增长n倍 both readings. Unrounded. */
		implied: z.array(z.number()),
		/** How it came out when held against other numbers, or why nothing can check it; `null` in a draft. */
		checked: checked.nullable(),
		/** The ids of notes about it that became checks; who follows one is led to its paragraph. */
		formerly: z.array(slug),
	});
export type NumberRow = z.infer<typeof number>;
