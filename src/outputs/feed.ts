import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { createHash } from 'node:crypto';
import { versionsPage } from '../addresses/navigation.ts';
import { editionWords } from '../citation/work.ts';
import type { Edition } from '../edition/edition.ts';
import { released } from '../edition/released.ts';

/** A version of a report, as those who follow the edition are told of it. */
interface Entry {
	id: string;
	title: string;
	/** Its page below the edition. */
	page: string;
	updated: string;
}

/**
 * The versions of all reports as an Atom feed, the latest first; nothing before the first is given out,
 * for a feed has to say when it changed. Addresses are relative to the edition’s folder.
 */
export function feed(editions: readonly Edition[], site: URL | undefined): string | undefined {
	const entries = editions
		.flatMap(entriesOf)
		.sort((a, b) => b.updated.localeCompare(a.updated) || b.id.localeCompare(a.id));
	const [latest] = entries;
	const first = entries[entries.length - 1];
	if (!latest || !first) return undefined;
	const titles = editions.map(({ report }) => `《${report.title}》`).join('、');
	const root = s(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', ...(site && { xmlBase: site.href }) },
		[
			// Of the first version that was given out, which stays the first, whatever is set beside it.
			s('id', uuid(`feed ${first.id}`)),
			s('title', `${titles}标注版：各版与更正`),
			s('updated', latest.updated),
			s('author', [s('name', authorOf(editions))]),
			s('link', { rel: 'self', href: 'feed.xml' }),
			...entries.map(({ id, title, page, updated }) =>
				s('entry', [
					s('id', id),
					s('title', title),
					s('updated', updated),
					s('link', { href: page }),
				]),
			),
		],
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${toHtml(root, { space: 'svg', closeEmptyElements: true })}\n`;
}

const entriesOf = (edition: Edition): Entry[] =>
	released(edition).map(({ version, date }) => ({
		id: uuid(`${edition.id} ${version}`),
		title: `《${edition.report.title}》${editionWords({ version })}`,
		page: versionsPage(edition.id),
		updated: `${date}T00:00:00Z`,
	}));

/** Who gives the edition out, and does not pass for who wrote the reports. */
const authorOf = (editions: readonly Edition[]): string =>
	editions.map(({ report }) => report.edition.responsible).find((name) => name !== null) ??
	'标注版';

/** A name for good that is made of what it names, as UUIDs of the eighth version may be. */
function uuid(name: string): string {
	const hex = createHash('sha256').update(`report-edition ${name}`).digest('hex');
	const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
