/** How long something may take before it is looked for elsewhere. */
const PATIENCE = 2000;

/** Resolves when something is late or has failed, and never when it came in time. */
export function failing(wanted: Promise<unknown>): Promise<void> {
	return new Promise((resolve) => {
		const late = setTimeout(resolve, PATIENCE);
		wanted.catch(() => resolve()).finally(() => clearTimeout(late));
	});
}
