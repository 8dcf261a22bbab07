import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import type { Attribute, Stretch, Tag } from './tag.ts';

/** Elements whose content is text, whatever it looks like, and how it is to be read. */
export const RAW: ReadonlyMap<string, Tokenizer['state']> = new Map([
	['script', TokenizerMode.SCRIPT_DATA],
	['title', TokenizerMode.RCDATA],
	['textarea', TokenizerMode.RCDATA],
	...['style', 'iframe', 'xmp', 'noembed', 'noframes'].map(
		(name) => [name, TokenizerMode.RAWTEXT] as const,
	),
]);

/** The start tags of a page, whatever it holds, by the tokenizer of a parser. */
export function tokensOf(html: string): Tag[] {
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
