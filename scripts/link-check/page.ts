import { tagsOf, type Tag } from '../markup/tags.ts';

/** What a page offers to links and asks of others. */
export interface LinkedPage {
	ids: ReadonlySet<string>;
	/** Every address the page names, as written. */
	links: string[];
}

/** Reads the ids and the addresses of a page; text that only looks like a link is none. */
export function readPage(html: string): LinkedPage {
	const tags = tagsOf(html);
	return {
		ids: new Set(tags.flatMap((tag) => valueOf(tag, 'id'))),
		links: tags.flatMap((tag) => [
			...ADDRESSES.flatMap((name) => valueOf(tag, name)),
			...LISTS.flatMap((name) => valueOf(tag, name).flatMap(candidatesIn)),
			...valueOf(tag, 'style').flatMap(urlsIn),
			...(tag.name === 'style' ? urlsIn(tag.content?.text ?? '') : []),
			...(tag.name === 'meta' ? refreshIn(tag) : []),
		]),
	};
}

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data'];

/** Attributes that hold several, each for a width or a density. */
const LISTS = ['srcset', 'imagesrcset'];

function valueOf({ attributes }: Tag, name: string): string[] {
	const attribute = attributes.get(name);
	return attribute ? [attribute.value] : [];
}

const candidatesIn = (list: string): string[] =>
	[...list.matchAll(/([^\s,]\S*[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)/g)].map(
		([, address]) => address!,
	);

const urlsIn = (css: string): string[] =>
	[...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/g)].map(
		([, double, single, bare]) => (double ?? single ?? bare)!,
	);

/** Where a page leads by itself: `<meta http-equiv="refresh" content="0; url=index.html">`. */
function refreshIn(tag: Tag): string[] {
	if (!valueOf(tag, 'http-equiv').some((value) => /\brefresh\b/i.test(value))) return [];
	const [content = ''] = valueOf(tag, 'content');
	const [, address] = /;\s*url\s*=\s*["']?([^"']+)/i.exec(content) ?? [];
	return address ? [address.trim()] : [];
}
