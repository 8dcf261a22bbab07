import type { Pair } from './pair.ts';

/** How far from the edge of the window a note keeps, in pixels. */
const AIR = 16;

/** Whether all of an element is in the window. */
export function isInView(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return top >= 0 && bottom <= innerHeight;
}

/** Whether the words of a note are seen: in the window, and not under the note where that lies at the foot of it. */
export function isSeen(pair: Pair): boolean {
	const { bottom } = pair.marker.getBoundingClientRect();
	return (
		isInView(pair.marker) && (isBeside(pair) || bottom <= pair.note.getBoundingClientRect().top)
	);
}

/** Whether a note stands in the margin, not under the text or at the foot of the window. */
export function isBeside({ marker, note }: Pair): boolean {
	const text = (marker.closest('.text') ?? marker).getBoundingClientRect();
	return note.getBoundingClientRect().left >= text.right;
}

/** How far a note in the margin moves to stand level with its marker inside the window, in pixels. */
export function liftOf({ marker, note }: Pair): number {
	const box = note.getBoundingClientRect();
	const words = marker.getBoundingClientRect();
	// The marker has half a character of room above it.
	const level = words.top + parseFloat(getComputedStyle(marker).fontSize) / 2;
	return Math.max(AIR, Math.min(level, innerHeight - box.height - AIR)) - box.top;
}
