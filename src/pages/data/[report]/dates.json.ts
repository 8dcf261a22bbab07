import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** Every date and period of the text. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	jsonResponse(
		edition.dates.map(({ id, place, quote, iso, precision, event, isOutside, inferred }) => ({
			id,
			section: place.unit,
			paragraph: place.paragraph,
			page: edition.at(place).page,
			quote,
			iso,
			precision,
			event,
			outside: isOutside,
			inferred: inferred ?? null,
		})),
	);
