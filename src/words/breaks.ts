const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A title in the pieces between which a narrow line may break: between two words of at least two
 * characters each, because of shorter ones no dictionary is sure, around what is quoted, and around a
 * number with its unit. Joined, they are the title.
 */
export function breakable(title: string): readonly string[] {
	const pieces = known.get(title) ?? parted(title);
	known.set(title, pieces);
	return pieces;
}

/** Most titles stand on many pages. */
const known = new Map<string, readonly string[]>();

function parted(title: string): string[] {
	const pieces: string[] = [];
	let [last, before] = ['', ''];
	for (const { segment } of words.segment(title)) {
		if (isBreak(last, before, segment)) pieces.push(segment);
		else pieces.push((pieces.pop() ?? '') + segment);
		[last, before] = [before, segment];
	}
	return pieces;
}

/** Whether a line may part before the third of three segments. */
function isBreak(last: string, before: string, next: string): boolean {
	if (NUMBER.test(next)) return isHan(before) && !/^[第约近超逾达]$/.test(before);
	if (/^[“‘《]/.test(next)) return isHan(before);
	if (/[”’》]$/.test(before)) return isHan(next);
	return isWord(next) && (isWord(before) || before === '的' || isUnit(last, before));
}

const NUMBER = /^(?:\d|[一二三四五六七八九十百千]{2,}$)/;

const isHan = (segment: string): boolean => /^\p{Script=Han}+$/u.test(segment);
const isWord = (segment: string): boolean => isHan(segment) && segment.length > 1;
const isUnit = (number: string, unit: string): boolean =>
	/^\d/.test(number) && isHan(unit) && unit.length === 1;
