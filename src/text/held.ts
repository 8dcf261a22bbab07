import type { Collated } from './collate.ts';
import type { Range } from './range.ts';

/** Stretches that follow on one another. */
export interface Held {
	/** Whether no line may tear them apart. */
	isWhole: boolean;
	pieces: Collated[];
}

/** A block in both layers, parted at the ends of what no line of the reading text may tear apart. */
export function held(pieces: readonly Collated[], ranges: readonly Range[]): Held[] {
	const whole = united(ranges);
	const found: Held[] = [];
	let [at, before] = [0, NaN];
	for (const piece of pieces)
		for (const part of parted(piece, at, whole)) {
			const of = whole.findIndex(({ start, end }) => start <= at && at < end);
			if (of === before) found.at(-1)!.pieces.push(part);
			else found.push({ isWhole: of >= 0, pieces: [part] });
			[at, before] = [at + part.reading.length, of];
		}
	return found;
}

/** Of ranges that overlap, one. */
function united(ranges: readonly Range[]): Range[] {
	const whole: Range[] = [];
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
		const last = whole.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else whole.push({ start, end });
	}
	return whole;
}

/** A stretch that begins at `at`, cut where ranges end in it; one that was changed is never cut. */
function parted(piece: Collated, at: number, ranges: readonly Range[]): Collated[] {
	if (piece.change) return [piece];
	const ends = ranges
		.flatMap(({ start, end }) => [start - at, end - at])
		.filter((end) => end > 0 && end < piece.reading.length);
	return [0, ...ends].map((from, index) => {
		const text = piece.reading.slice(from, ends[index]);
		return { received: text, reading: text };
	});
}
