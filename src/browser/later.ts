/** In a page that is not seen no idle time may come; then it is not waited for longer, in milliseconds. */
const LATEST = 2000;

/** Runs what nobody waits for when the page is painted and nothing else is to be done. */
export const later = (act: () => void): void =>
	// Browsers that know no idle time wait for a timer.
	void (globalThis.requestIdleCallback?.(act, { timeout: LATEST }) ?? setTimeout(act));
