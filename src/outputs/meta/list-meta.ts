import type { Edition } from '../../edition/edition.ts';
import { reportWork } from '../../edition/works.ts';
import { cardOf } from './card.ts';
import { previewTags, type Meta } from './meta.ts';
import { meta } from './tag.ts';

/** A page that is no work: a list, a search, what the edition says of itself. */
interface ListPage {
	page: string;
	title: string;
	description: string;
	/** The whole that it belongs to, and its report, where it is one's. */
	whole: string;
	edition: Edition | undefined;
}

/** What the head of such a page says. */
export const listMeta = ({ edition, ...page }: ListPage, site: URL | undefined): Meta => ({
	description: page.description,
	tags: [
		meta('z:itemType', 'webpage'),
		...previewTags(
			{
				...{ ...page, type: 'website' },
				card: edition && cardOf(edition, { work: reportWork(edition) }),
			},
			site,
		),
	],
	things: [],
});
