import type { APIRoute } from 'astro';
import { addressOf } from '../addresses/href.ts';

/** All may be read by programs, too; where the host is known they are told of the list of pages. */
export const GET: APIRoute = ({ site }) => {
	const lines = [
		'User-agent: *',
		'Allow: /',
		...(site ? [`Sitemap: ${addressOf('sitemap.xml', site)}`] : []),
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
