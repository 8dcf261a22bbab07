/** The longest word that is looked for. */
const LONGEST = 12;
const NUMERAL = /^[零一二三四五六七八九十百千万亿\d.]+$/;
/** How many words of a query are offered. */
const MOST = 4;

/** Whether a stretch is a word, or made of nothing but words. */
export function isWorded(stretch: string, words: ReadonlySet<string>): boolean {
	/** Whether all before a place is. */
	const before = [true];
	for (let end = 1; end <= stretch.length; end++)
		before[end] = before.some((is, at) => is && words.has(stretch.slice(at, end)));
	return before[stretch.length]!;
}

/** The words that stand in a folded term, the longest at each place; the longer first. None where they are less than half of it, and no mere numeral. */
export function wordsIn(term: string, words: ReadonlySet<string>): string[] {
	const found: string[] = [];
	for (let at = 0; at < term.length;) {
		const longest = Array.from({ length: LONGEST }, (_, index) =>
			term.slice(at, at + LONGEST - index),
		).find((stretch) => words.has(stretch));
		if (longest) found.push(longest);
		at += longest?.length ?? 1;
	}
	const telling = found.filter((word) => !NUMERAL.test(word));
	if (telling.join('').length * 2 < term.length) return [];
	return [...new Set(telling)].sort((a, b) => b.length - a.length).slice(0, MOST);
}
