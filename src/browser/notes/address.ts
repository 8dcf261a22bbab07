import { pairAtAddress, pairNamed, type Pair } from './pair.ts';

/** Says in the history that a step was made to open a note, so that Back closes it. */
const OPENED = 'note';

/** Where the text was before the browser began to move through its history, in pixels. */
let place = scrollY;
let isMoving = false;

/** Brings a note to the address; the text stays where it is. From note to note is no step of the history. */
export function open({ note }: Pair): void {
	const isStep = !pairAtAddress();
	const state = isStep ? OPENED : history.state;
	still(() => {
		if (isStep) location.hash = note.id;
		else location.replace(`#${note.id}`);
	});
	history.replaceState(state, '');
}

/** Takes a note out of the address, by the step back where one was made to open it. */
export function close({ marker }: Pair): void {
	place = scrollY;
	if (history.state === OPENED) history.back();
	else still(() => location.replace(`#${marker.id}`));
}

/**
 * Calls back when the address has changed, with the note that it closed. The step back that closes a note leaves the text where it
 * is, while browsers would bring it to where it was when the note was opened: some before they tell of
 * the step, some after it, but all before they tell that the address is another.
 */
export function onAddress(changed: (closed: Pair | undefined) => void): void {
	addEventListener('scroll', () => isMoving || (place = scrollY), { passive: true });
	addEventListener('popstate', () => (isMoving = true));
	addEventListener('hashchange', ({ oldURL }) => {
		isMoving = false;
		const closed = pairAtAddress() ? undefined : pairNamed(new URL(oldURL).hash.slice(1));
		if (closed) scrollTo(0, place);
		place = scrollY;
		changed(closed);
	});
}

/** A step that would scroll does so a frame later, unless something else has scrolled since; to where the page is, is no scrolling. */
function still(move: () => void): void {
	const before = scrollY;
	move();
	scrollTo(0, before > 0 ? before - 1 : 1);
	scrollTo(0, before);
}
