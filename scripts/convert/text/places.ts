import { isHeading } from '../../../src/schema/passage.ts';
import type { Place } from '../../../src/schema/place.ts';
import { countUpTo } from '../../../src/text/count-up-to.ts';
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
	return isHeading({ kind }) ? null : sentenceId(block.id, sentenceAt(sentences, at));
}

/** Tells where each character of a reading text stands in the received one. */
export function spotsIn(
	file: string,
	{ lines, received }: Block,
	{ changes }: Pick<Reading, 'changes'>,
): (at: number) => Spot {
	let shift = 0;
	const shifts = changes.map((change) => (shift += change.received.length - change.reading.length));
	const feeds = [...received.matchAll(/\n/g)].map(({ index }) => index);
	return (at) => {
		const before = countUpTo(changes, at, ({ end }) => end);
		const next = changes[before];
		const within = next && next.start < at ? at - next.start : 0;
		const origin = at + (shifts[before - 1] ?? 0) - within;
		const above = countUpTo(feeds, origin - 1, (feed) => feed);
		return { file, line: lines[0] + above, column: origin - (feeds[above - 1] ?? -1) };
	};
}
