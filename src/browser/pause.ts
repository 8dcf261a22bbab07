/** The end of a task: what the page paints and what the reader types need not wait for all that follows. */
export const pause = (): Promise<void> =>
	// Browsers that have no other way wait for a timer.
	globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
