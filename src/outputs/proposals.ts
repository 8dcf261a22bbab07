import type { Edition } from '../edition/edition.ts';

/** Who proposed what: a row for each body under each recommendation. */
export const proposalRows = (edition: Edition) =>
	edition.recommendations.flatMap((recommendation) => {
		const paragraph = recommendation.paragraphs[0]!.id;
		return edition.proposersOf(recommendation).map(({ ministry, asPrinted }) => ({
			recommendation: recommendation.id,
			// No spreadsheet takes this for a number, as it does with 01.
			recommendation_id: recommendation.page.replace(/\.html$/, ''),
			ministry: ministry.id,
			as_printed: asPrinted,
			paragraph,
			page: `${recommendation.page}#${paragraph}`,
		}));
	});

/** The columns of the table, which an empty one has, too. */
export const proposalColumns: readonly (keyof ReturnType<typeof proposalRows>[number])[] = [
	'recommendation',
	'recommendation_id',
	'ministry',
	'as_printed',
	'paragraph',
	'page',
];
