import type { APIRoute } from 'astro';
import { asset } from '../bundle.ts';

export const GET: APIRoute = async () =>
	new Response((await asset('marks.js')).code, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
