import { pieces } from '../words/unbroken.ts';
import { widthOf, type Voice } from './scene.ts';

/** Signs that must not open a line, and signs that must not close one. */
const CLOSING = /^[，。、；：？！”’）》】〉…—%]/;
const OPENING = /[“‘（《【〈]$/;
/** Latin words are not torn apart, nor numerals from their units. */
const PIECES = /[A-Za-z0-9.%+/:#_-]+|./gu;

/**
 * Breaks a text into lines of at most `width`, in units of the drawing, as a picture needs them. A
 * closing mark may hang over the end; an empty text has no lines.
 */
export function wrap(text: string, width: number, voice: Voice): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of piecesOf(text)) {
		const isFull = widthOf(line + piece, voice) > width && line !== '';
		if (isFull && !CLOSING.test(piece)) {
			const carried = OPENING.exec(line)?.[0] ?? '';
			lines.push(line.slice(0, line.length - carried.length));
			line = carried + piece;
		} else line += piece;
	}
	return line === '' ? lines : [...lines, line];
}

const piecesOf = (text: string): string[] =>
	pieces(text).flatMap((piece, index) => (index % 2 === 1 ? piece : (piece.match(PIECES) ?? [])));
