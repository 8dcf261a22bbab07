/** The end of a task: what the page paints and what the reader types need not wait for all that follows. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
