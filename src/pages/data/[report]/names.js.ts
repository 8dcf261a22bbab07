import type { APIRoute } from 'astro';
import { reportPaths, type ReportProps } from '../../../paths.ts';
import { packNames } from '../../../search/pack-names.ts';

export const getStaticPaths = reportPaths;

/** The names of the bodies, for the search page; a classic script, because nothing else loads from disk. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	new Response(`edition.names(${JSON.stringify(packNames(props.edition))})`, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
