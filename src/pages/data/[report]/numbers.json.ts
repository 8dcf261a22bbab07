import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../outputs/responses.ts';
import { numberTable } from '../../../outputs/numbers.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** Every quantity of the text; `implied` is ours, for the year before, with both readings of 倍. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	jsonResponse(
		numberTable(edition).map((row) => ({
			...row,
			implied: row.implied.map((value) => Number(value.toPrecision(6))),
		})),
	);
