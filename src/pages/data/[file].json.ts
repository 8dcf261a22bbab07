import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditions } from '../../edition/read.ts';
import { MEDIA_TYPES } from '../../outputs/output.ts';
import { shelfOutputs } from '../../outputs/shelf.ts';

export const getStaticPaths = async () =>
	shelfOutputs(await getEditions())
		.flatMap(({ files }) => files)
		.map((file) => ({
			params: { file: file.path.replace(/\.json$/, '') },
			props: { file },
		}));

/** The data of all reports together. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { file },
	site,
}) => new Response(file.make(site), { headers: { 'Content-Type': MEDIA_TYPES[file.type] } });
