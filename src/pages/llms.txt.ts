import type { APIRoute } from 'astro';
import { getEditions } from '../edition/read.ts';
import { llms } from '../outputs/markdown/llms.ts';

/** What programs that read the edition should know. */
export const GET: APIRoute = async ({ site }) =>
	new Response(llms(await getEditions(), site), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
