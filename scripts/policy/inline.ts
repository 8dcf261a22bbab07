import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A stretch of the source of a page, and what is written there. */
export interface Stretch {
	start: number;
	end: number;
	text: string;
}

/** A style or script that stands in a page itself. */
export interface Inline extends Stretch {
	/** What the browser is to obey, to the byte. */
	content: Stretch;
}

/** What of a page a policy is about. */
export interface Inlines {
	/** The attribute that is to hold the policy. */
	policy: Stretch | undefined;
	styles: Inline[];
	scripts: Inline[];
}

/** Finds what of a page a policy is about. */
export function inlinesIn(html: string): Inlines {
	const tree: Root = unified().use(rehypeParse, { verbose: true }).parse(html);
	const elements = elementsIn(tree);
	const inline = (name: string) =>
		elements
			.filter(({ tagName, properties }) => tagName === name && properties['src'] === undefined)
			.map((element) => ({
				...stretch(html, element.position),
				content: stretch(html, element.children[0]?.position),
			}));
	return {
		policy: elements
			.filter(({ properties }) => /^content-security-policy$/i.test(`${properties['httpEquiv']}`))
			.map(({ data }) => stretch(html, data?.position?.properties?.['content']))[0],
		styles: inline('style'),
		scripts: inline('script'),
	};
}

const elementsIn = ({ children }: { children: (RootContent | ElementContent)[] }): Element[] =>
	children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));

function stretch(html: string, position: Element['position']): Stretch {
	const start = position?.start.offset ?? 0;
	const end = position?.end.offset ?? start;
	return { start, end, text: html.slice(start, end) };
}
