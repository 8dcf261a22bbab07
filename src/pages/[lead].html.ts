import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { ABOUT, aboutPage } from '../addresses/navigation.ts';
import { getEditions } from '../edition/read.ts';
import { leadingPage } from '../outputs/leading-page.ts';

/** One report says on its own page what it is; the address beside the cover leads there. */
export const getStaticPaths = async () => {
	const [only, ...others] = await getEditions();
	if (!only || others.length > 0) return [];
	const html = leadingPage(ABOUT, aboutPage(only.id), '关于本版');
	return [{ params: { lead: ABOUT.replace(/\.html$/, '') }, props: { html } }];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { html },
}) => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
