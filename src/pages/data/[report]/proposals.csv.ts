import type { APIRoute } from 'astro';
import { csvResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** Who proposed what: a row for each body under each recommendation. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	csvResponse(
		edition.recommendations.flatMap((recommendation) => {
			const paragraph = recommendation.paragraphs[0]!.id;
			return edition.proposersOf(recommendation).map(({ ministry, asPrinted }) => ({
				recommendation: recommendation.id,
				ministry: ministry.id,
				as_printed: asPrinted,
				paragraph,
				page: `${recommendation.page}#${paragraph}`,
			}));
		}),
	);
