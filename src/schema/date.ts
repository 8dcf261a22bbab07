import { z } from 'astro/zod';
import { dateId } from './ids.ts';
import { iso } from './iso.ts';
import { place, quotation } from './place.ts';

/** One date or period of `seeds/<report>/dates.yaml`. */
export const dateSeed = z.strictObject({
	/** Given once, led by d and the unit: `d-housing-1`. */
	id: dateId,
	...quotation,
	/** The day, month, year or period that the words mean: `2015-12-31`, `2011/2015`, `../2016-04-26`. */
	iso,
	/** How exactly the words state it; `end-of-month` and `end-of-year` for 月底 and 年底. */
	precision: z.enum([
		'minute',
		'day',
		'month',
		'end-of-month',
		'half-year',
		'year',
		'end-of-year',
		'five-year',
	]),
	/** What happened, or what the period is the period of. */
	event: z.string().min(1),
	/** Why this date, where the words do not print it. */
	inferred: z.string().optional(),
});
export type DateSeed = z.infer<typeof dateSeed>;

/** A date with its place. */
export const date = dateSeed.omit({ at: true, prefix: true, suffix: true }).extend({
	/** Where the words stand. */
	place,
	/** Whether it reaches beyond the year that the report is about. */
	isOutside: z.boolean(),
});
export type DateRow = z.infer<typeof date>;
