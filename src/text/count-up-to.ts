/** How many of some things, in the order of a number that each has, have one that is not above a limit. */
export function countUpTo<T>(
	ascending: readonly T[],
	limit: number,
	numberOf: (each: T) => number,
): number {
	let [from, to] = [0, ascending.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (numberOf(ascending[middle]!) <= limit) from = middle + 1;
		else to = middle;
	}
	return from;
}
