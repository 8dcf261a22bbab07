import { isHeading, type Passage } from '../schema/passage.ts';
import type { Mark } from './mark.ts';
import { marksOf, type Annotated } from './marks.ts';
import type { Range } from './range.ts';
import { rangesOf } from './sentences.ts';

/**
 * A block of the text in both layers with everything that is marked in it: what a page, a data file
 * or a book is made from. Ranges count characters of `reading`.
 */
export interface TextBlock {
	/** Unit and block: `customs#case-p1`. */
	address: string;
	unit: string;
	/** Its id within the unit. */
	id: string;
	kind: Passage['kind'];
	lines: Passage['lines'];
	/** Verbatim, its source lines joined by line feeds. */
	received: string;
	reading: string;
	/** Together they cover the reading text; a heading has none. */
	sentences: Range[];
	/** To be woven into the reading text. */
	marks: Mark[];
}

/** A passage of `content/` with the marks of what is known about its words. */
export function blockOf(unit: string, passage: Passage, annotated: Annotated): TextBlock {
	const { id, kind, lines, received, label = 0, items = [] } = passage;
	const text = passage.sentences.join('');
	const sentences = isHeading({ kind }) ? [] : rangesOf(passage.sentences);
	const ranges = items.map(([start, end]) => ({ start, end }));
	const marks = marksOf({ unit, id, text, label, sentences, items: ranges }, annotated);
	return {
		address: `${unit}#${id}`,
		...{ unit, id, kind, lines, received, reading: text, sentences, marks },
	};
}
