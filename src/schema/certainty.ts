import { z } from 'astro/zod';

/** How sure we are of a fact from outside the text. */
export const certainty = z.enum(['确定', '较确定', '存疑']);

/** Where a fact from outside comes from: title, number, issuer, date, as a reader would look it up. */
export const sources = z.array(z.string()).min(1);
