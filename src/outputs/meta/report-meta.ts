import type { Edition } from '../../edition/edition.ts';
import { reportWork } from '../../edition/works.ts';
import { references, rights } from './beside.ts';
import { cardOf } from './card.ts';
import { previewTags, type Meta } from './meta.ts';
import { reportThing } from './things.ts';
import { workTags } from './work-tags.ts';

/** A page that is the whole report: its cover, or all of its text. */
interface ReportPage {
	/** The page, and the one to be cited for it. */
	page: string;
	cited: string;
	description: string;
}

/** What the head of such a page says. */
export function reportMeta(
	edition: Edition,
	{ page, cited, description }: ReportPage,
	site: URL | undefined,
): Meta {
	const citable = { work: reportWork(edition), page: cited };
	const { title } = edition.report;
	const card = cardOf(edition, citable);
	return {
		description,
		tags: [
			...workTags(edition, citable, site),
			...previewTags(
				{ page: cited, title, description, whole: title, type: 'website', card },
				site,
			),
			...references(edition, citable, page),
			rights(edition, page),
		],
		things: [reportThing(edition, cited, site)],
	};
}
