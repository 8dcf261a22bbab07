/** A part of one character stands nearly everywhere, and a long term is a sentence. */
const SHORTEST = 2;
const LONGEST = 12;

/**
 * A term in two parts of two characters or more, in every way, and behind these in three; no number is
 * cut, nor parted from what it counts. None for a term of more than twelve.
 */
export function partings(term: string): string[][] {
	const pairs = halves(term);
	const threes = pairs.flatMap(([first, rest]) => halves(rest).map((others) => [first, ...others]));
	return [...pairs, ...threes];
}

/** The same in two parts alone. */
export function halves(term: string): [string, string][] {
	const characters = [...term];
	if (characters.length > LONGEST) return [];
	const pairs: [string, string][] = [];
	for (let at = SHORTEST; at <= characters.length - SHORTEST; at++) {
		const [before, after] = [characters.slice(0, at).join(''), characters.slice(at).join('')];
		if (!(/[\d.]$/.test(before) && COUNTING.test(after))) pairs.push([before, after]);
	}
	return pairs;
}

/** What a number goes on with. */
const COUNTING = /^[\d.%万亿千多余几个家条次座台秒年月日天份件项种号届期倍级分元场篇笔批]/;
