import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';
import { packPages } from '../../../search/pack/pack.ts';

export const getStaticPaths = reportPaths;

/** The pages that blocks stand on, for the search. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('pages', packPages(props.edition));
