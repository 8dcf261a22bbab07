import type { Passage } from '../../../src/schema/passage.ts';
import type { Problem } from '../problems/problems.ts';
import type { WordedText } from './worded.ts';
import { enumerations } from './enumerations.ts';
import { fold } from './locate.ts';
import type { Names } from './names.ts';
import type { ReadBlock } from './read-block.ts';
import type { Reader } from './reader.ts';
import { sentences } from './sentences.ts';
import type { Block } from './tree.ts';
import type { SourceUnit } from './source-unit.ts';

/** Reads the blocks of a unit. */
export function readUnit(
	text: WordedText,
	{ id, blocks }: SourceUnit,
	reader: Reader,
	names: Names,
): { blocks: ReadBlock[]; problems: Problem[] } {
	const read = blocks.map((block) => readBlock(text, id, block, reader, names));
	return {
		blocks: read.map((each) => each.block),
		problems: read.flatMap((each) => each.problems),
	};
}

function readBlock(
	{ id: report, wording }: WordedText,
	unit: string,
	block: Block,
	reader: Reader,
	names: Names,
) {
	const address = `${unit}#${block.id}`;
	const { reading, problems } = reader.read(address, block);
	const { text, changes } = reading;
	const folded = fold(text);
	const isHeading = block.type === 'heading' || block.type === 'subheading';
	const list = isHeading ? undefined : reader.endOfItems(address, folded);
	const found = {
		sentences: isHeading ? [{ start: 0, end: text.length }] : sentences(text),
		items: isHeading ? [] : enumerations(text, list?.end),
		mentions: names.mentions(text),
		caseLabel: wording.caseStudy.exec(text)?.[0].length,
	};
	return {
		block: { report, unit, block, kind: kindOf(block), text, folded, changes, ...found },
		problems: [...problems, ...(list?.problems ?? [])],
	};
}

function kindOf({ type, id }: Block): Passage['kind'] {
	if (type === 'heading') return 'title';
	if (type === 'subheading') return 'subheading';
	if (type === 'signature') return 'signature';
	return id.startsWith('case-') ? 'case' : 'body';
}

/** The block as `content/` keeps it, both layers side by side. */
export function passageOf({ block, kind, text, sentences, items, caseLabel }: ReadBlock): Passage {
	return {
		id: block.id,
		kind,
		lines: block.lines,
		received: block.received,
		sentences: sentences.map(({ start, end }) => text.slice(start, end)),
		...(caseLabel !== undefined && { label: caseLabel }),
		...(items.length > 0 && { items: items.map(({ start, end }) => [start, end]) }),
	};
}
