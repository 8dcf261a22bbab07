import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What a page offers to links and asks of others. */
export interface LinkedPage {
	ids: ReadonlySet<string>;
	/** Every address the page names, as written. */
	links: string[];
}

/** Reads the ids and the addresses of a page; text that only looks like a link is none. */
export function readPage(html: string): LinkedPage {
	const tree: Root = unified().use(rehypeParse).parse(html);
	const elements = selectAll('*', tree);
	return {
		ids: new Set(elements.flatMap(({ properties }) => valueOf(properties['id']))),
		links: elements.flatMap((element) => [
			...ADDRESSES.flatMap((name) => valueOf(element.properties[name])),
			...LISTS.flatMap((name) => valueOf(element.properties[name]).flatMap(candidatesIn)),
			...valueOf(element.properties['style']).flatMap(urlsIn),
			...(element.tagName === 'style' ? urlsIn(textOf(element)) : []),
			...(element.tagName === 'meta' ? refreshIn(element) : []),
		]),
	};
}

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'poster', 'data'];

/** Attributes that hold several, each for a width or a density. */
const LISTS = ['srcSet', 'imageSrcSet'];

type Value = Element['properties'][string];

const valueOf = (value: Value): string[] =>
	value === undefined || value === null ? [] : [String(value)];

const textOf = ({ children }: Element): string =>
	children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const candidatesIn = (list: string): string[] =>
	[...list.matchAll(/([^\s,]\S*[^\s,])(?:\s+[\d.]+[wx])?\s*(?:,|$)/g)].map(
		([, address]) => address!,
	);

const urlsIn = (css: string): string[] =>
	[...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))\s*\)/g)].map(
		([, double, single, bare]) => (double ?? single ?? bare)!,
	);

/** Where a page leads by itself: `<meta http-equiv="refresh" content="0; url=index.html">`. */
function refreshIn({ properties }: Element): string[] {
	if (!/\brefresh\b/i.test(String(properties['httpEquiv']))) return [];
	const [, address] = /;\s*url\s*=\s*["']?([^"']+)/i.exec(String(properties['content'])) ?? [];
	return address ? [address.trim()] : [];
}
