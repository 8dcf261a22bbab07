/** A word said at least this often is worth offering; what may be none, only if said so often. */
const OFTEN = 2;
const OFTEN_TOGETHER = 3;

const WORD = /^\p{Script=Han}{2,}$/u;
const ALONE = /^\p{Script=Han}$/u;
/** What joins, counts or ends words, and is no part of one that the dictionary lacks. */
const JOINT = /[的了和与及以为等于在是到个年省部局万亿条次份倍化库率共]/u;

/** What ends words and is parted from them by the dictionary: 信息化, 开通率, 消费者. */
const ENDING = /^[化率量者院库]$/u;

/**
 * The frequent words of a text: those of the segmenter’s dictionary, two of them that seldom stand
 * apart (公共服务) and not only in the name of a body, nor always as the beginning of another name, those
 * with an ending, and what stands together of characters that it leaves alone (公积金), also behind a
 * word (防震减灾).
 */
export function frequentWords(
	text: string,
	names: readonly string[],
	bodies: readonly string[],
): string[] {
	const segments = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(
		({ segment }) => segment,
	);
	const words = tally(segments.filter((segment) => WORD.test(segment)));
	const others = without(text, bodies);
	return [
		...atLeast(OFTEN, words),
		...pairs(segments, words, text, names, others),
		...ended(segments),
		...fours(segments, others),
		...runs(segments),
	];
}

/** Words with an ending. */
function ended(segments: readonly string[]): string[] {
	const found = segments.flatMap((word, at) => {
		const ending = segments[at + 1] ?? '';
		return WORD.test(word) && ENDING.test(ending) ? [word + ending] : [];
	});
	return atLeast(OFTEN_TOGETHER, tally(found));
}

/** Four characters of which the dictionary knows the first two only: 防震减灾, 网络议政. */
function fours(segments: readonly string[], rest: string): string[] {
	const found = segments.flatMap((word, at) => {
		const [third = '', fourth = '', next = ''] = segments.slice(at + 1);
		const isFour = word.length === 2 && WORD.test(word) && isRoot(third) && isRoot(fourth);
		return isFour && !ALONE.test(next) ? [word + third + fourth] : [];
	});
	return atLeast(OFTEN_TOGETHER, tally(found)).filter(
		(word) => rest.split(word).length > OFTEN_TOGETHER,
	);
}

/** Two words of which one, every other time it is said, is said with the other. */
function pairs(
	segments: readonly string[],
	words: ReadonlyMap<string, number>,
	text: string,
	names: readonly string[],
	others: string,
): string[] {
	const found = segments.flatMap((first, at) => {
		const second = segments[at + 1] ?? '';
		return WORD.test(first) && WORD.test(second) ? [`${first} ${second}`] : [];
	});
	const counts = tally(found);
	const apart = without(text, names);
	return atLeast(OFTEN_TOGETHER, counts)
		.filter((pair) => pair.split(' ').some((word) => 2 * counts.get(pair)! >= words.get(word)!))
		.map((pair) => pair.replace(' ', ''))
		.filter((word) => {
			const isOften = (among: string) => among.split(word).length > OFTEN_TOGETHER;
			return names.includes(word) || isOften(apart) || (isOften(others) && !goesOn(word, text));
		});
}

/** Whether the same character always follows: 电子营业 goes on to 执照. */
function goesOn(word: string, text: string): boolean {
	const [, ...behind] = text.split(word).map(([next = '']) => next);
	return WORD.test(behind[0]!.repeat(2)) && behind.every((next) => next === behind[0]);
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

/** Whether a character stands alone and neither joins nor counts nor ends what stands beside it. */
const isRoot = (segment: string): boolean => ALONE.test(segment) && !JOINT.test(segment);

function tally(terms: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

const atLeast = (least: number, counts: ReadonlyMap<string, number>): string[] =>
	[...counts].filter(([, count]) => count >= least).map(([term]) => term);
