/** A word said at least this often is worth offering; what may be none, only if said so often. */
const OFTEN = 2;
const OFTEN_TOGETHER = 3;

const WORD = /^\p{Script=Han}{2,}$/u;
const ALONE = /^\p{Script=Han}$/u;
/** What joins, counts or ends words, and is no part of one that the dictionary lacks. */
const JOINT = /[的了和与及以为等于在是到个年省部局万亿条次份倍化库率共]/u;

/**
 * The frequent words of a text: those of the segmenter’s dictionary, two of them that seldom stand
 * apart and not only in one of some names (公共服务), and what stands together of characters that it
 * leaves alone (公积金).
 */
export function frequentWords(text: string, names: readonly string[]): string[] {
	const segments = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(
		({ segment }) => segment,
	);
	const words = tally(segments.filter((segment) => WORD.test(segment)));
	return [
		...atLeast(OFTEN, words),
		...pairs(segments, words, text, names),
		...turned(segments),
		...runs(segments),
	];
}

/** Words with the ending that the dictionary parts from them: 信息化. */
function turned(segments: readonly string[]): string[] {
	const found = segments.filter((word, at) => WORD.test(word) && segments[at + 1] === '化');
	return atLeast(OFTEN_TOGETHER, tally(found)).map((word) => `${word}化`);
}

/** Two words of which one, every other time it is said, is said with the other. */
function pairs(
	segments: readonly string[],
	words: ReadonlyMap<string, number>,
	text: string,
	names: readonly string[],
): string[] {
	const found = segments.flatMap((first, at) => {
		const second = segments[at + 1] ?? '';
		return WORD.test(first) && WORD.test(second) ? [`${first} ${second}`] : [];
	});
	const counts = tally(found);
	const rest = without(text, names);
	return atLeast(OFTEN_TOGETHER, counts)
		.filter((pair) => pair.split(' ').some((word) => 2 * counts.get(pair)! >= words.get(word)!))
		.map((pair) => pair.replace(' ', ''))
		.filter((word) => names.includes(word) || rest.split(word).length > OFTEN_TOGETHER);
}

/** A text without some names, the longer first. */
const without = (text: string, names: readonly string[]): string =>
	[...names]
		.filter((name) => name.length > 4)
		.sort((a, b) => b.length - a.length)
		.reduce((rest, name) => rest.replaceAll(name, '\n'), text);

/** Characters that the segmenter leaves alone, side by side; of one in another the longer. */
function runs(segments: readonly string[]): string[] {
	const found: string[] = [''];
	for (const segment of segments) {
		if (ALONE.test(segment)) found.push(found.pop() + segment);
		else found.push('');
	}
	const often = atLeast(OFTEN_TOGETHER, tally(found)).filter(
		(run) => WORD.test(run) && !JOINT.test(run),
	);
	return often.filter((run) => !often.some((other) => other !== run && other.includes(run)));
}

function tally(terms: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

const atLeast = (least: number, counts: ReadonlyMap<string, number>): string[] =>
	[...counts].filter(([, count]) => count >= least).map(([term]) => term);
