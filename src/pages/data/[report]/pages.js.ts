import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../data.ts';
import { reportPaths, type ReportProps } from '../../../paths.ts';
import { packPages } from '../../../search/pack.ts';

export const getStaticPaths = reportPaths;

/** The pages that blocks stand on, for the search. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('pages', packPages(props.edition));
