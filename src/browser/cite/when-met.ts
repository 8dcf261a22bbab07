/** What tells that a reader is there. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'scroll', 'keydown'];

/**
 * Does something to a part of the page before it comes into view, or, where it is in the first one,
 * when the reader does something: what is seen does not move by itself.
 */
export function whenMet(part: Element, change: () => void): void {
	let isDone = false;
	const once = () => {
		if (!isDone) change();
		isDone = true;
	};
	if (part.getBoundingClientRect().top > innerHeight) once();
	else
		for (const sign of SIGNS_OF_LIFE) addEventListener(sign, once, { once: true, passive: true });
}
