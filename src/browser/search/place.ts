/**
 * Keeps where the reader is on this page, in its step of the history, and gives the way back there,
 * to be gone once enough of the page stands; browsers give up before an answer comes. A reader who
 * has moved meanwhile stays.
 */
export function keepPlace(): () => void {
	let place: number = history.state?.place ?? 0;
	for (const moved of ['wheel', 'keydown', 'pointerdown'])
		addEventListener(moved, () => (place = 0), { once: true, passive: true });
	addEventListener('pagehide', () => history.replaceState({ place: scrollY }, ''));
	return () => {
		if (place > 0) scrollTo(0, place);
		if (scrollY >= place) place = 0;
	};
}
