import { isBeside, isInView, liftOf } from './lift.ts';
import type { Pair } from './pair.ts';

let lit: Pair | undefined;

/**
 * Lights a pair, and no other. Where the marker is in view and its note is not, the note is lifted
 * level with it, as a slip over its neighbours, which keep their places.
 */
export function light(pair: Pair | undefined, isLiftedIfFar = true): void {
	if (pair?.note === lit?.note) return;
	putOut();
	if (!pair) return;
	lit = pair;
	const { marker, note } = pair;
	marker.classList.add('lit');
	note.classList.add('lit');
	if (!isLiftedIfFar || !isInView(marker) || isInView(note) || !isBeside(pair)) return;
	note.classList.add('lifted');
	note.style.setProperty('--lift', `${liftOf(pair)}px`);
}

function putOut(): void {
	lit?.marker.classList.remove('lit');
	lit?.note.classList.remove('lit', 'lifted');
	lit = undefined;
}
