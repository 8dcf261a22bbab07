import { tagsOf, type Stretch, type Tag } from '../markup/tags.ts';

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
	const tags = tagsOf(html, ASKED);
	return {
		policy: tags
			.find(({ attributes }) => POLICY.test(attributes.get('http-equiv')?.value ?? ''))
			?.attributes.get('content'),
		styles: inline(tags, 'style'),
		scripts: inline(tags, 'script'),
	};
}

/** The elements that a policy is about, and the one that holds it. */
const ASKED = new Set(['meta', 'script', 'style']);

const POLICY = /^content-security-policy$/i;

const inline = (tags: readonly Tag[], name: string): Inline[] =>
	tags
		.filter((tag) => tag.name === name && !tag.attributes.has('src') && !isData(tag))
		.flatMap(({ all, content }) => (content ? [{ ...all, content }] : []));

/** What is said to programs is not run, and no policy is asked about it. */
const isData = ({ attributes }: Tag): boolean =>
	attributes.get('type')?.value === 'application/ld+json';
