import { tagsOf, type Tag } from '../markup/tags.ts';

/** What a page offers to links and asks of others. */
export interface LinkedPage {
	ids: ReadonlySet<string>;
	/** Every address the page names, as written. */
	links: string[];
}

/** Reads the ids and the addresses of a page; text that only looks like a link is none. */
export function readPage(html: string): LinkedPage {
	const ids = new Set<string>();
	const links: string[] = [];
	for (const tag of tagsOf(html)) {
		for (const [name, { value }] of tag.attributes) {
			if (name === 'id') ids.add(value);
			else if (ADDRESSES.has(name)) links.push(value);
			else if (LISTS.has(name)) links.push(...candidatesIn(value));
			else if (name === 'style') links.push(...urlsIn(value));
		}
		if (tag.name === 'style') links.push(...urlsIn(tag.content?.text ?? ''));
		if (tag.name === 'meta') links.push(...refreshIn(tag));
	}
	return { ids, links };
}

/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data']);

/** Attributes that hold several, each for a width or a density. */
const LISTS = new Set(['srcset', 'imagesrcset']);

const candidatesIn = (list: string): string[] =>
	[...list.matchAll(/([^\s,]\S*[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)/g)].map(
		([, address]) => address!,
	);

const urlsIn = (css: string): string[] =>
	[...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/g)].map(
		([, double, single, bare]) => (double ?? single ?? bare)!,
	);

/** Where a page leads by itself: `<meta http-equiv="refresh" content="0; url=index.html">`. */
function refreshIn({ attributes }: Tag): string[] {
	if (!/\brefresh\b/i.test(attributes.get('http-equiv')?.value ?? '')) return [];
	const content = attributes.get('content')?.value ?? '';
	const [, address] = /;\s*url\s*=\s*["']?([^"']+)/i.exec(content) ?? [];
	return address ? [address.trim()] : [];
}
