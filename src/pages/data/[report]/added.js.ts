import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';
import { packAdded } from '../../../search/pack/pack.ts';

export const getStaticPaths = reportPaths;

/** What the edition adds, for the search. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('added', packAdded(props.edition));
