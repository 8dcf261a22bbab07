/** An element of the head of a page that has no content of its own. */
export interface Tag {
	name: 'meta' | 'link';
	attributes: Record<string, string>;
}

/** A fact about the page under a name that programs know. */
export const meta = (name: string, content: string): Tag => ({
	name: 'meta',
	attributes: { name, content },
});

/** A fact for those who show the page as a link. */
export const shown = (property: string, content: string): Tag => ({
	name: 'meta',
	attributes: { property, content },
});

/** What belongs to the page and lies elsewhere. */
export const link = (rel: string, href: string, type?: string): Tag => ({
	name: 'link',
	attributes: { rel, ...(type && { type }), href },
});
