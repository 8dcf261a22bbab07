import type { APIRoute } from 'astro';
import { licences } from '../outputs/licences.ts';

/** The licences of all that ships, beside it. */
export const GET: APIRoute = async () =>
	new Response(await licences(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
