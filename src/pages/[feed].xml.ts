import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditions } from '../edition/read.ts';
import { feed } from '../outputs/feed.ts';

/** The feed of versions, once there is one. */
export const getStaticPaths = async () =>
	feed(await getEditions(), undefined) === undefined
		? []
		: [{ params: { feed: 'feed' }, props: {} }];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site }) =>
	new Response(feed(await getEditions(), site), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
