const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A title in the pieces between which a narrow line may break: between two words of at least two
 * characters each, because of shorter ones no dictionary is sure. Joined, they are the title.
 */
export function breakable(title: string): string[] {
	const pieces: string[] = [];
	let before = '';
	for (const { segment } of words.segment(title)) {
		if (isWord(before) && isWord(segment)) pieces.push(segment);
		else pieces.push((pieces.pop() ?? '') + segment);
		before = segment;
	}
	return pieces;
}

const isWord = (segment: string): boolean => /^\p{Script=Han}{2,}$/u.test(segment);
