import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditions } from '../../../edition/read.ts';
import { MEDIA_TYPES } from '../../../outputs/output.ts';
import { outputsOf } from '../../../outputs/registry.ts';

/** Every file of the registry of outputs. */
export const getStaticPaths = async () =>
	(await getEditions()).flatMap((edition) =>
		outputsOf(edition)
			.flatMap(({ files }) => files)
			.map((file) => ({ params: { report: edition.id, path: file.path }, props: { file } })),
	);

/** The data files of all reports, made when they are asked for, with the media type of each. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { file },
	site,
}) => new Response(file.make(site), { headers: { 'Content-Type': MEDIA_TYPES[file.type] } });
