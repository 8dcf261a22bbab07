import type { APIRoute } from 'astro';
import { annotationCollection } from '../../../annotations.ts';
import { jsonResponse } from '../../../data.ts';
import { reportPaths, type ReportProps } from '../../../paths.ts';

export const getStaticPaths = reportPaths;

/** The notes as a W3C Web Annotation collection. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	jsonResponse(annotationCollection(edition));
