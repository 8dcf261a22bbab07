import type { Range } from '../../../src/text/range.ts';

/** What opens the items of an enumeration, kind by kind, in their order. */
const OPENINGS: readonly (readonly string[])[] = [
	['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'],
	['一方面', '另一方面'],
];

/** An item begins where a clause begins. */
const CLAUSE_ENDS = '。；：，！？”';

/**
 * The items of the enumerations inside a paragraph (一是…二是…, 一方面…另一方面…), as ranges.
 * A lone opening is not an enumeration. The last item ends at `end`: the paragraph's end, or
 * where the data says that the list is over.
 */
export function enumerations(text: string, end = text.length): Range[] {
	return OPENINGS.flatMap((openings) => {
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

function clauseStart(text: string, opening: string, from: number): number {
	let at = text.indexOf(opening, from);
	while (at > 0 && !CLAUSE_ENDS.includes(text.charAt(at - 1))) at = text.indexOf(opening, at + 1);
	return at;
}
