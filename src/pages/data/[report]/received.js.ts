import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';
import { receivedLines } from '../../../edition/received.ts';

export const getStaticPaths = reportPaths;

/** The received text line by line, for readers who set the page to it. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('received', receivedLines(props.edition));
