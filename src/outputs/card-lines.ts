import { SIZE, widthOf } from '../figures/scene.ts';
import { wrap } from '../figures/wrap.ts';
import { breakable } from '../words/breaks.ts';
import { clauses } from '../words/phrases.ts';
import { pieces } from '../words/unbroken.ts';

/** A longer title is set smaller. */
const LONG = 26;
const [LARGE, SMALL] = [72, 60];
/** How much room may stay empty before a break within a clause is the lesser evil, in lines. */
const PATIENCE = 1.5;

/**
 * Lettering in as few lines as fit into `room`, broken behind clauses before anywhere else, and inside
 * a clause only between words; a size is chosen by its length where none is given.
 */
export function cardLines(
	text: string,
	room: number,
	size = [...text].length > LONG ? SMALL : LARGE,
): { size: number; lines: string[] } {
	const width = (words: string) => (widthOf(words) * size) / SIZE.word;
	const parts = piecesOf(text, (words) => width(words) <= room);
	const from = best(parts, room, width);
	const lines: string[] = [];
	for (let end = parts.length; end > 0; end = from[end]!)
		lines.unshift(joined(parts.slice(from[end], end)));
	return { size, lines };
}

/** How wide a piece is at most that has no place between words to break at, in the measure of figures. */
const WIDEST = 12 * SIZE.word;

/** Words that stand on one line. */
interface Piece {
	words: string;
	/** Whether a clause ends with it. */
	isEnd: boolean;
}

function piecesOf(text: string, fits: (words: string) => boolean): Piece[] {
	return clauses(text).flatMap((clause) => {
		const words = breakable(clause).flatMap((word) =>
			fits(word) ? [word] : pieces(word).flatMap((part) => wrap(part, WIDEST, 'word')),
		);
		return words.map((word, index) => ({ words: word, isEnd: index === words.length - 1 }));
	});
}

/** Where the last line begins that ends behind so many pieces, in the best division of them into lines. */
function best(parts: readonly Piece[], room: number, width: (words: string) => number): number[] {
	const costs = [0];
	const from = [0];
	for (let end = 1; end <= parts.length; end++) {
		costs[end] = Infinity;
		for (let start = end - 1; start >= 0; start--) {
			const empty = room - width(joined(parts.slice(start, end)));
			if (empty < 0 && start < end - 1) break;
			const torn = parts[end - 1]!.isEnd ? 0 : (room * PATIENCE) ** 2;
			const cost = costs[start]! + room ** 2 + Math.max(0, empty) ** 2 + torn;
			if (cost < costs[end]!) [costs[end], from[end]] = [cost, start];
		}
	}
	return from;
}

const joined = (pieces: readonly Piece[]): string => pieces.map(({ words }) => words).join('');
