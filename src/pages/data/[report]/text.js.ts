import type { APIRoute } from 'astro';
import { reportPaths, type ReportProps } from '../../../paths.ts';
import { packEdition } from '../../../search/pack.ts';

export const getStaticPaths = reportPaths;

/** The whole text as a classic script that calls back, because nothing else loads from disk. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	new Response(`edition.text(${JSON.stringify(packEdition(props.edition))})`, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
