/** Whether all is asked: `npm run sweep`. */
export const isWhole = process.env['MODE'] === 'whole';

/** Marks a test that asks a lot of its cases in `npm test`, and all of them in `npm run sweep`. The runner writes on what it is given. */
export const sweep = () => ({ tags: ['sweep'] });

/** The cases of a sweep that are asked now: all, or the lot of every day. */
export function lot<T>(all: readonly T[], isDaily: (each: T, index: number) => boolean): T[] {
	return isWhole ? [...all] : all.filter(isDaily);
}

/** How many cases a sweep draws now. */
export const many = (daily: number, whole: number): number => (isWhole ? whole : daily);
