import { z } from 'astro/zod';

/** An ISO 8601 date, time or interval: `2015`, `2015-12-31`, `2011/2015`; `..` for an end that is not stated: `../2016-04-26`. */
export const iso = z
	.string()
	.regex(/^(\.\.|\d{4}[\dT:-]*)(\/(\.\.|\d{4}[\dT:-]*))?$/, 'must be an ISO 8601 date or interval');
