/** Runs what nobody waits for when the page is painted and nothing else is to be done. */
export const later = (act: () => void): void =>
	// Browsers that know no idle time wait for a timer.
	void (globalThis.requestIdleCallback ?? setTimeout)(act);
