import type { Edition } from '../edition/edition.ts';

/** The registers with every mention; a mention `within` another entry's name is not marked in the text. */
export const entityRows = (edition: Edition) =>
	edition.entities.map(
		({ id, type, sub, name, forms, mentions, report: _, formerly: _register, ...entry }) => ({
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
		}),
	);
