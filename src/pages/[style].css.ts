import type { APIRoute, GetStaticPaths } from 'astro';
import { styles } from '../outputs/bundle.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	(await styles()).map(({ name, css }) => ({
		params: { style: name.replace(/\.css$/, '') },
		props: { css },
	}));

/** The styles that scripts add, beside the pages. */
export const GET: APIRoute = ({ props }) =>
	new Response(props['css'], { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
