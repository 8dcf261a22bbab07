import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { foldersOf } from '../../addresses/folders.ts';
import { getEditions } from '../../edition/read.ts';
import { leadingPage } from '../../outputs/leading-page.ts';

export const getStaticPaths = async () =>
	(await getEditions()).flatMap(foldersOf).map(({ folder, to, what }) => ({
		params: { folder },
		props: { html: leadingPage(`${folder}/index.html`, to, what) },
	}));

/** The bare address of a folder leads on, where a host serves an index for folders. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { html },
}) => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
