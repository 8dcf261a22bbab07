import type { Edition } from '../edition/edition.ts';

/** Who proposed what: a row for each body under each recommendation. */
export const proposalRows = (edition: Edition) =>
	edition.recommendations.flatMap((recommendation) => {
		const paragraph = recommendation.paragraphs[0]!.id;
		return edition.proposersOf(recommendation).map(({ ministry, asPrinted }) => ({
			recommendation: recommendation.id,
			ministry: ministry.id,
			as_printed: asPrinted,
			paragraph,
			page: `${recommendation.page}#${paragraph}`,
		}));
	});
