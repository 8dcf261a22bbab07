/** Words of a sentence with what stands around them. */
export interface InContext {
	before: string;
	words: string;
	after: string;
}

const CLAUSE = '，；：。、';

/**
 * The words with at most `reach` characters on either side, cut behind a clause where one ends
 * within reach, and with an ellipsis where a sentence is cut.
 */
export function inContext(
	{ sentence, start, end }: { sentence: string; start: number; end: number },
	reach: number,
): InContext {
	const from = Math.max(0, start - reach);
	const to = Math.min(sentence.length, end + reach);
	const before = sentence.slice(from, start);
	const after = sentence.slice(end, to);
	const opening = from === 0 ? -1 : firstClauseEnd(before);
	const closing = to === sentence.length ? after.length : lastClauseEnd(after);
	return {
		before: (from === 0 ? '' : '…') + before.slice(opening + 1),
		words: sentence.slice(start, end),
		after: to === sentence.length ? after : `${after.slice(0, closing)}…`,
	};
}

const firstClauseEnd = (text: string) => [...text].findIndex((mark) => CLAUSE.includes(mark));

function lastClauseEnd(text: string): number {
	const at = Math.max(...[...CLAUSE].map((mark) => text.lastIndexOf(mark)));
	return at === -1 ? text.length : at;
}
