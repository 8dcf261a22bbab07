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
