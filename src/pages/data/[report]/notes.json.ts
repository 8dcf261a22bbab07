import type { APIRoute } from 'astro';
import { annotationCollection } from '../../../outputs/web-annotations.ts';
import { jsonResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** The notes as a W3C Web Annotation collection. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	jsonResponse(annotationCollection(edition));
