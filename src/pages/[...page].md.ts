import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditions } from '../edition/read.ts';
import { textPages } from '../outputs/markdown/text-page.ts';

/** Beside every page of the text the same in Markdown. */
export const getStaticPaths = async () =>
	(await getEditions()).flatMap((edition) =>
		textPages(edition).map((page) => ({
			params: { page: page.path.replace(/\.md$/, '') },
			props: { page },
		})),
	);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { page },
	site,
}) =>
	new Response(page.make(site), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
