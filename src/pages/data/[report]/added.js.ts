import type { APIRoute } from 'astro';
import { reportPaths, type ReportProps } from '../../../paths.ts';
import { packAdded } from '../../../search/pack-added.ts';

export const getStaticPaths = reportPaths;

/** What the edition adds, for the scanner; loaded behind the text. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	new Response(`edition.added(${JSON.stringify(packAdded(props.edition))})`, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
