import type { Range } from './range.ts';

/** A change of words, spacing or lines in a block: where it stands in the reading text, and what the source has there. */
export interface Change extends Range {
	received: string;
}

/**
 * The received text behind ranges of the reading text that follow on one another and cover it: what was
 * dropped between two belongs to the first. All else was changed sign by sign.
 */
export function receivedPieces(
	received: string,
	changes: readonly Change[],
	ranges: readonly Range[],
): string[] {
	const ordered = [...changes].sort((a, b) => a.start - b.start);
	let [from, next, shift] = [0, 0, 0];
	return ranges.map(({ end }, index) => {
		for (let change = ordered[next]; change && change.end <= end; change = ordered[++next])
			shift += change.received.length - (change.end - change.start);
		const to = index === ranges.length - 1 ? received.length : end + shift;
		const piece = received.slice(from, to);
		from = to;
		return piece;
	});
}
