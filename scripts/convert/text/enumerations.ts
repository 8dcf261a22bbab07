import { GENRE } from './genre.ts';
import type { Range } from '../../../src/text/range.ts';

/**
 * The items of the enumerations inside a paragraph (一是…二是…, 一方面…另一方面…), as ranges.
 * A lone opening is not an enumeration. The last item ends at `end`: the paragraph's end, or
 * where the data says that the list is over.
 */
export function enumerations(text: string, end = text.length): Range[] {
	return GENRE.enumerations.flatMap((openings) => {
		const starts: number[] = [];
		for (const opening of openings) {
			const start = clauseStart(text, opening, (starts.at(-1) ?? -1) + 1);
			if (start === -1) break;
			starts.push(start);
		}
		if (starts.length < 2) return [];
		return starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
	});
}

/** An item begins where a clause begins. */
function clauseStart(text: string, opening: string, from: number): number {
	let at = text.indexOf(opening, from);
	while (at > 0 && !GENRE.clauseEnds.includes(text.charAt(at - 1)))
		at = text.indexOf(opening, at + 1);
	return at;
}
