import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Of what goes beyond plain Markdown only footnotes, so that addresses in the text stay as they are. */
const MARKDOWN = unified()
	.data({ toMarkdownExtensions: [gfmFootnoteToMarkdown()] })
	.use(remarkStringify, { bullet: '-' })
	.freeze();

/** A tree as Markdown. Whatever its texts contain comes out as text, never as markup. */
export const markdown = (root: Root): string => MARKDOWN.stringify(root);
