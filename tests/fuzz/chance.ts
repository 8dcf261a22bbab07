/** Choices that look random and are the same for the same seed. */
export interface Chance {
	/** A whole number from 0 to below a limit. */
	below: (limit: number) => number;
	/** One of a list. */
	of: <T>(list: readonly T[]) => T;
}

/** The choices of a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return { below, of: (list) => list[below(list.length)]! };
}
