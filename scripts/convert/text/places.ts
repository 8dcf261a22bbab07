import type { Place } from '../../../src/schema/place.ts';
import { sentenceAt, sentenceId } from '../../../src/text/sentences.ts';
import type { Spot } from '../problems/problems.ts';
import type { ReadBlock } from './read-block.ts';
import type { Reading } from './restore.ts';
import type { Block } from './tree.ts';

/** The address of a block, as seeds write it. */
export const addressOf = ({ unit, block }: ReadBlock): string => `${unit}#${block.id}`;

/**
 * A range of the reading text as `content/` names it. It may run on over several sentences; the one
 * named is the one it begins in.
 */
export function placeIn(block: ReadBlock, start: number, end: number): Place {
	return {
		report: block.report,
		unit: block.unit,
		paragraph: block.block.id,
		sentence: sentenceIdAt(block, start),
		start,
		end,
	};
}

/**
 * The id of the sentence that a character of the reading text stands in: `p1-s2`; `null` in a
 * heading.
 */
export function sentenceIdAt({ block, kind, sentences }: ReadBlock, at: number): string | null {
	return kind === 'title' ? null : sentenceId(block.id, sentenceAt(sentences, at));
}

/** Where a character of the reading text stands in the received one. */
export function spotIn(
	file: string,
	{ lines, received }: Block,
	{ changes }: Pick<Reading, 'changes'>,
	at: number,
): Spot {
	let origin = at;
	for (const change of changes)
		if (change.end <= at) origin += change.received.length - change.reading.length;
		else if (change.start < at) origin -= at - change.start;
	const above = received.slice(0, origin).split('\n');
	return { file, line: lines[0] + above.length - 1, column: above.at(-1)!.length + 1 };
}
