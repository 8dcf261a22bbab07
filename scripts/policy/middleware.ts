import type { MiddlewareHandler } from 'astro';
import { asWritten } from './as-written.ts';

/** A page, or the cover of a folder, for which Astro names the folder alone. */
const PAGE = /\.html$|\/[^./]*$/;

/** Every page passes here on its way to its file; all else passes untouched. */
export const onRequest: MiddlewareHandler = async ({ url: { pathname } }, next) => {
	const response = await next();
	if (!PAGE.test(pathname)) return response;
	const page = asWritten(pathname, await response.text());
	return new Response(Buffer.from(page), response);
};
