import { posix } from 'node:path';
import type { LinkedPage } from './page.ts';

/** A link as it is written, and the page that writes it: a file of `dist/`. */
export interface BrokenLink {
	page: string;
	link: string;
	why: 'is not relative' | 'leads to no file' | 'leads to no id' | 'does not name a file';
}

/** The internal links of a site that lead nowhere or would not hold under another path. */
export function brokenLinks(
	pages: ReadonlyMap<string, LinkedPage>,
	exists: (path: string) => boolean,
): BrokenLink[] {
	return [...pages].flatMap(([page, { links }]) =>
		links.flatMap((link): BrokenLink[] => {
			const why = /^(?:[a-z]+:|\/\/)/.test(link) ? undefined : fault(page, link, pages, exists);
			return why ? [{ page, link, why }] : [];
		}),
	);
}

function fault(
	page: string,
	link: string,
	pages: ReadonlyMap<string, LinkedPage>,
	exists: (path: string) => boolean,
): BrokenLink['why'] | undefined {
	if (link.startsWith('/')) return 'is not relative';
	const [address = '', id] = link.split('#');
	const [path = '', query] = address.split('?');
	if (path === '' && id === undefined) return 'does not name a file';
	const target = path === '' ? page : posix.join(posix.dirname(page), path);
	if (!posix.extname(target)) return 'does not name a file';
	if (!exists(target)) return 'leads to no file';
	// What the query says may be said again in the fragment; it is then no id.
	const isKnown = !id || id === query || pages.get(target)?.ids.has(decodeURIComponent(id));
	return isKnown ? undefined : 'leads to no id';
}

/** One line for a terminal: the page, the link, what is wrong and what to do. */
export const describeLink = ({ page, link, why }: BrokenLink): string =>
	`${page}  the link ${link} ${why}; correct the page that writes it.`;
