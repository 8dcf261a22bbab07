import type { BlockContent, Link, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Words, as they are: nothing in them is markup. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
	type: 'paragraph',
	children,
});

export const heading = (depth: 1 | 2 | 3, words: string): RootContent => ({
	type: 'heading',
	depth,
	children: [text(words)],
});

export const link = (url: string, words: string): Link => ({
	type: 'link',
	url,
	children: [{ type: 'text', value: words }],
});

/** A list of facts or rows, one a line. */
export const list = (items: readonly (readonly PhrasingContent[])[]): BlockContent => ({
	type: 'list',
	ordered: false,
	spread: false,
	children: items.map((item) => ({
		type: 'listItem',
		spread: false,
		children: [paragraph(...item)],
	})),
});
