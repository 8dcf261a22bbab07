import { z } from 'astro/zod';

/** A name as a text prints it: something, and no blanks at its edges. */
export const name = z.string().regex(/^\S(.*\S)?$/s, 'must be a name, without blanks at its edges');

/** A stable ASCII id, given once in data and never derived from a title or a position: `customs`, `e-csrc-name`. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case ASCII words joined by hyphens');

/** Where a block of text stands: `customs#case-p1`, `03#p1`, `4#p1`, `opening#p1`. */
export const address = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must name a unit and a block, as in customs#case-p1');

/** The id of a row of `numbers.yaml`: `n-customs-4`. */
export const numberId = z.string().regex(/^n(-[a-z0-9]+)+$/, 'must be the id of a number');

/** The id of a row of `dates.yaml`: `d-housing-1`. */
export const dateId = z.string().regex(/^d(-[a-z0-9]+)+$/, 'must be the id of a date');
