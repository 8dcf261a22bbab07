import { coverPage, HOME, navigation, shelfNavigation, type Way } from '../addresses/navigation.ts';
import { pageAt } from '../addresses/href.ts';
import { commonName } from '../words/shelf.ts';
import type { Edition } from './edition.ts';

/** What frames a page: its name in header and title, and the ways from there. */
export interface Frame {
	/** The report that the page belongs to; none where it belongs to several. */
	edition: Edition | undefined;
	/** The name in the header, and the page that it leads to. */
	brand: { name: string; page: string };
	/** The title of the whole, behind that of the page. */
	title: string;
	ways: readonly Way[];
}

/** The frame of the page at `pathname`: that of its report, of the only report, or of the shelf. */
export function frameAt(pathname: string, editions: readonly Edition[]): Frame {
	const edition = editionAt(pathname, editions);
	if (!edition) {
		const name = commonName(editions.map(({ report }) => report.shortTitle));
		const ways = shelfNavigation;
		return { edition, brand: { name, page: HOME }, title: name, ways };
	}
	const { id, report } = edition;
	return {
		edition,
		brand: { name: report.shortTitle, page: coverPage(id) },
		title: report.title,
		ways: navigation(edition, editions.length > 1),
	};
}

/** The report in whose folder a page lies, or the only one there is. */
export function editionAt(pathname: string, editions: readonly Edition[]): Edition | undefined {
	const [folder = ''] = pageAt(pathname).split('/');
	const own = editions.find(({ id }) => id === folder);
	return own ?? (editions.length === 1 ? editions[0] : undefined);
}
