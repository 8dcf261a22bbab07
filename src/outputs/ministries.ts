import { registerPage } from '../addresses/registers.ts';
import type { Edition } from '../edition/edition.ts';

/** The bodies of the report: names then and since, and every place that names them. */
export const ministryRows = (edition: Edition) =>
	edition.ministries.map((section) => {
		const { id, name, official, forms, aliases, kind, history, today, mentions } = edition.ministry(
			section.id,
		);
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
			entry: `${registerPage(edition.id, 'body')}#${id}`,
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
	});
