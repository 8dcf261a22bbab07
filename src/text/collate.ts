import type { Emendation } from '../schema/emendation.ts';
import { smallest } from './smallest.ts';

/** A stretch of a block in both layers: the same in both, or changed. */
export interface Collated {
	received: string;
	reading: string;
	/** What was changed, and whether a rule did it or an editor; none where both layers are the same. */
	change?: Pick<Emendation, 'kind' | 'by'>;
}

type Emended = Pick<Emendation, 'start' | 'end' | 'received' | 'reading' | 'kind' | 'by'>;

/**
 * Both layers of a block side by side, character by character. `emendations` are those of the block in
 * their order; all else that differs are marks, each restored for one.
 */
export function collate(
	received: string,
	reading: string,
	emendations: readonly Emended[],
): Collated[] {
	const pieces: Collated[] = [];
	let [from, at] = [0, 0];
	/** What stands up to here in the reading text, sign by sign. */
	const goTo = (end: number) => {
		for (; at < end; from++, at++) pieces.push(side(received.charAt(from), reading.charAt(at)));
	};
	for (const emendation of emendations.toSorted((a, b) => a.start - b.start)) {
		const { kind, by } = emendation;
		for (const { start, end, received: was, reading: is } of changed(emendation)) {
			goTo(start);
			pieces.push({ received: was, reading: is, change: { kind, by } });
			[from, at] = [from + was.length, end];
		}
	}
	goTo(reading.length);
	return joined(pieces);
}

/** The same line by line, as it was received: a line feed ends the stretch that holds it. */
export function byLine(pieces: readonly Collated[]): Collated[][] {
	const lines: Collated[][] = [[]];
	for (const { received, reading, ...change } of pieces)
		received.split(/(?<=\n)/).forEach((part, index) => {
			lines.at(-1)!.push({ received: part, reading: index === 0 ? reading : '', ...change });
			if (part.endsWith('\n')) lines.push([]);
		});
	return lines;
}

/** What a rule changed is one sign; of the words of an editor most stay. */
const changed = (emendation: Emended) =>
	emendation.by === 'rule' ? [emendation] : smallest(emendation);

const side = (received: string, reading: string): Collated => ({
	received,
	reading,
	...(received !== reading && { change: { kind: '标点', by: 'rule' } }),
});

/** Stretches that are the same in both layers are one where they touch. */
function joined(pieces: readonly Collated[]): Collated[] {
	const whole: Collated[] = [];
	for (const piece of pieces) {
		const last = whole.at(-1);
		if (last && !last.change && !piece.change) {
			last.received += piece.received;
			last.reading += piece.reading;
		} else whole.push({ ...piece });
	}
	return whole;
}
