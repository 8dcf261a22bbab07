import { Tokenizer, TokenizerMode, type Token } from 'parse5';

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

/** Elements whose content is text, whatever it looks like, and how it is to be read. */
const RAW = new Map<string, Tokenizer['state']>([
	['script', TokenizerMode.SCRIPT_DATA],
	['title', TokenizerMode.RCDATA],
	['textarea', TokenizerMode.RCDATA],
	...['style', 'iframe', 'xmp', 'noembed', 'noframes'].map(
		(name) => [name, TokenizerMode.RAWTEXT] as const,
	),
]);

/**
 * The start tags of a page in their order, without a tree, which costs many times as much: they are all
 * that the link check and the policy ask. What stands in comments, styles, scripts and titles is no tag.
 */
export function tagsOf(html: string): Tag[] {
	const stretch = (start: number, end: number): Stretch => {
		return { start, end, text: html.slice(start, end) };
	};
	const tags: Tag[] = [];
	const pass = () => undefined;
	const tokenizer = new Tokenizer(
		{ sourceCodeLocationInfo: true },
		{
			onStartTag({ tagName: name, attrs, location }) {
				const {
					startOffset,
					endOffset,
					attrs: places = {},
				} = location as Token.LocationWithAttributes;
				const attributes = attrs.map(({ name: key, value }): [string, Attribute] => {
					const { startOffset: start, endOffset: end } = places[key]!;
					return [key, { ...stretch(start, end), value }];
				});
				const all = stretch(startOffset, endOffset);
				tags.push({ name, attributes: new Map(attributes), all, content: undefined });
				tokenizer.state = RAW.get(name) ?? tokenizer.state;
			},
			onEndTag({ tagName, location }) {
				const open = tags.at(-1);
				if (open?.name !== tagName || !RAW.has(tagName) || open.content) return;
				open.content = stretch(open.all.end, location!.startOffset);
				open.all = stretch(open.all.start, location!.endOffset);
			},
			onCharacter: pass,
			onNullCharacter: pass,
			onWhitespaceCharacter: pass,
			onComment: pass,
			onDoctype: pass,
			onEof: pass,
		},
	);
	tokenizer.write(html, true);
	return tags;
}
