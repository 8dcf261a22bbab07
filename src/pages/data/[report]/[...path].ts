import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditions } from '../../../edition/read.ts';
import { MEDIA_TYPES } from '../../../outputs/output.ts';
import { outputsOf } from '../../../outputs/registry.ts';
import { together } from '../../../outputs/together.ts';

/**
 * Every file of the registry of outputs. In a build those of a report leave in one, which
 * `scripts/data-files.ts` parts: a page of its own costs each far more than it takes to write.
 */
export const getStaticPaths = async () =>
	(await getEditions()).flatMap((edition) => {
		const files = outputsOf(edition).flatMap(({ files: each }) => each);
		return (import.meta.env.DEV ? files : [together(files)]).map((file) => ({
			params: { report: edition.id, path: file.path },
			props: { file },
		}));
	});

/** The data files of all reports, made when they are asked for, with the media type of each. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
	props: { file },
	site,
}) => new Response(file.make(site), { headers: { 'Content-Type': MEDIA_TYPES[file.type] } });
