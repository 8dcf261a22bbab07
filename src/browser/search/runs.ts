/** So much of a term is looked through. */
const LONGEST = 80;
const MOST = 2;

/**
 * The longest runs of a folded term, so long at least, that stand somewhere in one piece, the longest
 * first, none of them over another, none beginning or ending beside a digit of the term: of a passage
 * that was copied with a character more or less, all the rest. Of each character it is asked twice
 * whether a stretch is there.
 */
export async function runsIn(
	term: string,
	isThere: (stretch: string) => Promise<boolean>,
	shortest: number,
): Promise<string[]> {
	const text = term.slice(0, LONGEST);
	if (text.length <= shortest) return [];
	const runs: [start: number, end: number][] = [];
	/** A dot is part of a number and stands nowhere by itself. */
	const isFound = async (stretch: string) => stretch !== '.' && (await isThere(stretch));
	let end = 0;
	for (let start = 0; start + shortest <= text.length; start++) {
		const before = end;
		end = Math.max(end, start);
		while (end < text.length && (await isFound(text.slice(start, end + 1)))) end++;
		// What ends where the run before ended is part of it.
		if (end > before) runs.push(uncut(text, start, end));
	}
	const chosen: [start: number, end: number][] = [];
	for (const [from, to] of runs.sort(([a, b], [c, d]) => d - c - (b - a)))
		if (
			to - from >= shortest &&
			isTelling(text.slice(from, to)) &&
			chosen.every(([a, b]) => to <= a || from >= b)
		)
			chosen.push([from, to]);
	return chosen.slice(0, MOST).map(([from, to]) => text.slice(from, to));
}

/** Whether a run is more than a date or number with what happens to stand beside it: no 2015年公 of 2015年公积金. */
const isTelling = (run: string): boolean => run.replace(/[\d.年月日]/g, '').length >= FEWEST;
const FEWEST = 3;

/** A run without what is left at its ends of a number that goes on outside it, or of its unit. */
function uncut(text: string, start: number, end: number): [start: number, end: number] {
	const isDigit = (at: number) => /[0-9.]/.test(text[at] ?? '');
	let [from, to] = [start, end];
	while (from < to && isDigit(from - 1)) from++;
	while (to > from && to < text.length && isDigit(to - 1)) to--;
	return [from, to];
}
