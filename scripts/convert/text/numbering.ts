/** Watches numbers that should follow one another. */
export interface Numbering {
	/** The number that should come next. */
	next: () => number;
	/** Takes the number that does come, and says whether it may. */
	take: (number: number) => boolean;
	/** A number may be missing here: what comes may be the next or the one behind it. */
	loosen: () => void;
}

/**
 * Counts from 1. One wrong number is one fault: behind it, it may go on from what was found or from
 * what should have stood there.
 */
export function createNumbering(): Numbering {
	let allowed = [1];
	return {
		next: () => allowed[0]!,
		take(number) {
			const isAllowed = allowed.includes(number);
			allowed = isAllowed ? [number + 1] : [allowed[0]! + 1, number + 1];
			return isAllowed;
		},
		loosen: () => (allowed = [allowed[0]!, allowed[0]! + 1]),
	};
}
