import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** The bodies of the report: names then and since, and every place that names them. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	jsonResponse(
		edition.ministries.map((section) => {
			const { id, name, official, forms, aliases, kind, history, today, mentions } =
				edition.ministry(section.id);
			return {
				id,
				name,
				official,
				forms,
				aliases,
				kind,
				history,
				today,
				section: section.id,
				paragraph: 'title',
				page: `${section.page}#title`,
				proposals: edition.proposedBy(id).map((recommendation) => recommendation.id),
				mentions: mentions
					.filter(({ report }) => report === edition.id)
					.map(({ unit, paragraph, quote, start, end }) => ({
						section: unit,
						paragraph,
						page: `${edition.unit(unit).page}#${paragraph}`,
						quote,
						start,
						end,
					})),
			};
		}),
	);
