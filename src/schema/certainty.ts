import { z } from 'astro/zod';
import { sourceRef } from './source.ts';

/** How sure we are of a fact from outside the text. */
export const certainty = z.enum(['确定', '较确定', '存疑']);

/** Where a fact from outside comes from, by the ids of `seeds/sources.yaml`. */
export const sources = z.array(sourceRef).min(1);
