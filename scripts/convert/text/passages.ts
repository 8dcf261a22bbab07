import type { Passage } from '../../../src/schema/text.ts';
import { enumerations } from './enumerations.ts';
import type { Range } from '../../../src/text/range.ts';
import { sentenceAt as indexAt, sentenceId } from '../../../src/text/sentences.ts';
import { fold, type Folded } from './locate.ts';
import type { Mention, Names } from './names.ts';
import type { Reader } from './reader.ts';
import type { Change } from './restore.ts';
import { sentences } from './sentences.ts';
import type { Block } from './tree.ts';
import type { Unit } from './units.ts';

/** The words that open a case study. */
const CASE_LABEL = /^【成功案例】/;

/** A block as the edition reads it, with everything found in it. Ranges count characters of `text`. */
export interface ReadBlock {
	report: string;
	unit: string;
	block: Block;
	kind: Passage['kind'];
	text: string;
	/** The text as quotes are looked for in it. */
	folded: Folded;
	changes: Change[];
	sentences: Range[];
	items: Range[];
	mentions: Mention[];
}

/** Reads the blocks of a unit. */
export function readUnit(
	report: string,
	{ id, blocks }: Unit,
	reader: Reader,
	names: Names,
): ReadBlock[] {
	return blocks.map((block) => {
		const address = `${id}#${block.id}`;
		const { text, changes } = reader.read(address, block);
		const isHeading = block.type === 'heading';
		return {
			report,
			unit: id,
			block,
			kind: kindOf(block),
			text,
			folded: fold(text),
			changes,
			sentences: isHeading ? [{ start: 0, end: text.length }] : sentences(text),
			items: isHeading ? [] : enumerations(text, reader.endOfItems(address, text)),
			mentions: names.mentions(text),
		};
	});
}

function kindOf({ type, id }: Block): Passage['kind'] {
	if (type === 'heading') return 'title';
	if (type === 'signature') return 'signature';
	return id.startsWith('case-') ? 'case' : 'body';
}

/** The block as `content/` keeps it, both layers side by side. */
export function passageOf({ block, kind, text, sentences, items }: ReadBlock): Passage {
	const label = CASE_LABEL.exec(text)?.[0].length;
	return {
		id: block.id,
		kind,
		lines: block.lines,
		received: block.received,
		sentences: sentences.map(({ start, end }) => text.slice(start, end)),
		...(label !== undefined && { label }),
		...(items.length > 0 && { items: items.map(({ start, end }) => [start, end]) }),
	};
}

/** The sentence that a character stands in, as its id: `p1-s2`. Headings have none. */
export function sentenceAt({ block, kind, sentences }: ReadBlock, at: number): string | null {
	return kind === 'title' ? null : sentenceId(block.id, indexAt(sentences, at));
}
