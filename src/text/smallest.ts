import type { Change } from './received.ts';

/** A change with what either layer has in its place. */
export interface Difference extends Change {
	reading: string;
}

/**
 * The characters that a change really changes, each stretch of them by itself: of 业务流畅 read as
 * 业务流程 only 畅 and 程. Joined to what stands between them they are the change.
 */
export function smallest({ start, received, reading }: Difference): Difference[] {
	const [from, to] = [signsOf(received), signsOf(reading)];
	const common = commonLengths(from, to);
	const found: Difference[] = [];
	let [at, i, j] = [start, 0, 0];
	while (i < from.length || j < to.length) {
		if (i < from.length && from[i] === to[j]) {
			at += to[j]!.length;
			[i, j] = [i + 1, j + 1];
			continue;
		}
		const isAdded = j < to.length && common[i]![j + 1]! >= (common[i + 1]?.[j] ?? -1);
		const difference = openAt(at, found);
		if (isAdded) {
			difference.reading += to[j]!;
			difference.end = at += to[j++]!.length;
		} else difference.received += from[i++]!;
	}
	return found;
}

/** The difference that goes on where the last one ended, or a new one. */
function openAt(at: number, found: Difference[]): Difference {
	const last = found.at(-1);
	if (last?.end === at) return last;
	const next = { start: at, end: at, received: '', reading: '' };
	found.push(next);
	return next;
}

/** How many signs the rest of one side shares, in order, with the rest of the other, for every two rests. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
	const lengths = Array.from({ length: from.length + 1 }, () =>
		Array<number>(to.length + 1).fill(0),
	);
	for (let i = from.length - 1; i >= 0; i--)
		for (let j = to.length - 1; j >= 0; j--)
			lengths[i]![j] =
				from[i] === to[j]
					? lengths[i + 1]![j + 1]! + 1
					: Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
	return lengths;
}

const SIGNS = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What a reader sees as one sign is never cut. */
const signsOf = (text: string): string[] => [...SIGNS.segment(text)].map(({ segment }) => segment);
