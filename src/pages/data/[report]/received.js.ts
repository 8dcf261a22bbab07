import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../data.ts';
import { reportPaths, type ReportProps } from '../../../paths.ts';
import { receivedLines } from '../../../received.ts';

export const getStaticPaths = reportPaths;

/** The received text line by line, for readers who set the page to it. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('received', receivedLines(props.edition));
