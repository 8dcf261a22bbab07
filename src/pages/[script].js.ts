import type { APIRoute, GetStaticPaths } from 'astro';
import { scripts } from '../outputs/bundle.ts';

export const getStaticPaths: GetStaticPaths = async () =>
	(await scripts()).map(({ name, code }) => ({
		params: { script: name.replace(/\.js$/, '') },
		props: { code },
	}));

/** The classic scripts of the edition, beside its pages. */
export const GET: APIRoute = ({ props }) =>
	new Response(props['code'], { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
