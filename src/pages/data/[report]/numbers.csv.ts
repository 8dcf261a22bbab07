import type { APIRoute } from 'astro';
import { csvResponse } from '../../../outputs/responses.ts';
import { numberTable } from '../../../outputs/numbers.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** Every quantity of the text; `implied_low` and `implied_high` are ours, for the year before. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	csvResponse(
		numberTable(edition).map(({ implied, ...row }) => ({
			...row,
			implied_low: implied.length > 0 ? significant(Math.min(...implied)) : null,
			implied_high: implied.length > 0 ? significant(Math.max(...implied)) : null,
		})),
	);

/** Without the last bits of a binary fraction. */
const significant = (value: number) => Number(value.toPrecision(6));
