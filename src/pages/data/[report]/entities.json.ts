import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** The registers with every mention; a mention `within` another entry's name is not marked in the text. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	jsonResponse(
		edition.entities.map(({ id, type, sub, name, forms, mentions, report: _, ...entry }) => ({
			id,
			type,
			group: sub,
			name,
			forms,
			page: edition.home(id),
			...entry,
			mentions: mentions.map((mention) => ({
				section: mention.unit,
				paragraph: mention.paragraph,
				page: edition.at(mention).page,
				quote: mention.quote,
				start: mention.start,
				end: mention.end,
				within: mention.within,
			})),
		})),
	);
