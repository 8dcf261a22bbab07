/** A stretch of the source of a page, and what is written there. */
export interface Stretch {
	start: number;
	end: number;
	text: string;
}

/** A start tag of a page. */
export interface Tag {
	/** In small letters, as the names of its attributes are. */
	name: string;
	attributes: ReadonlyMap<string, Attribute>;
	/** All of the element where it holds no other: a style, a script; otherwise the tag alone. */
	all: Stretch;
	/** What stands in such an element, as written. */
	content: Stretch | undefined;
}

/** An attribute as it is written, and where. */
export interface Attribute extends Stretch {
	/** What it means, without quotes and references: `?a=1&b=2`. */
	value: string;
}

/**
 * The start tags of a page in their order, without a tree: many times as fast as a parser, and all
 * that the link check and the policy ask. What stands in comments, styles, scripts and titles is no tag.
 */
export function tagsOf(html: string): Tag[] {
	return [...html.matchAll(MARKUP)].flatMap((match) => {
		const { name, inside = '', content } = match.groups!;
		if (name === undefined) return [];
		const known = name.toLowerCase();
		const from = match.index + 1 + name.length;
		const to = from + inside.length + 1;
		return [
			{
				name: known,
				attributes: attributesIn(inside, from),
				all: { start: match.index, end: match.index + match[0].length, text: match[0] },
				content:
					content === undefined
						? undefined
						: { start: to, end: to + content.length, text: content },
			},
		];
	});
}

/** Attributes of a tag, whose values may hold any sign, also `>`. */
const INSIDE = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;

/** Elements whose content is text, whatever it looks like. */
const RAW = 'script|style|title|textarea|iframe|xmp|noembed|noframes';

/** A comment, an element that holds only text, or a start tag; end tags are passed over. */
const MARKUP = new RegExp(
	[
		'<!--(?:>|->|[^]*?(?:--!?>|$))',
		String.raw`<(?<name>${RAW})(?<inside>(?=[\s/>])${INSIDE})>(?<content>[^]*?)</\k<name>(?=[\s/>])[^>]*>`,
		`<(?<name>[a-z][^\\s/>]*)(?<inside>${INSIDE})>`,
	].join('|'),
	'gi',
);

const ATTRIBUTE = /([^\s"'>/=][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** The attributes in a tag that begins to have them at `from`; of two of one name the first counts. */
function attributesIn(inside: string, from: number): Map<string, Attribute> {
	const found = new Map<string, Attribute>();
	for (const match of inside.matchAll(ATTRIBUTE)) {
		const [text, name, double, single, bare] = match;
		const key = name!.toLowerCase();
		const start = from + match.index;
		const value = resolved(double ?? single ?? bare ?? '');
		if (!found.has(key)) found.set(key, { start, end: start + text.length, text, value });
	}
	return found;
}

/** The references that pages are written with; another stays, and an address with it leads nowhere. */
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const resolved = (value: string): string =>
	value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hexadecimal, name) => {
		if (name) return NAMED[name] ?? all;
		return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal, 16));
	});
