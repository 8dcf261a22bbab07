import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';
import { packText } from '../../../search/pack/pack.ts';

export const getStaticPaths = reportPaths;

/** The whole text, for the search. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('text', packText(props.edition));
