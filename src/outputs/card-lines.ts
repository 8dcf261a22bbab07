import { wrap } from '../figures/wrap.ts';
import { SIZE } from '../figures/scene.ts';

/** A longer title is set smaller. */
const LONG = 26;
const [LARGE, SMALL] = [72, 60];

/**
 * Lettering in lines that fit into `room`, all about as long, so that no sign is left alone; a size is
 * chosen by its length where none is given.
 */
export function cardLines(
	text: string,
	room: number,
	size = [...text].length > LONG ? SMALL : LARGE,
): { size: number; lines: string[] } {
	const scale = SIZE.word / size;
	const wide = wrap(text, room * scale, 'word');
	for (let width = room / wide.length; width < room; width += size / 2) {
		const lines = wrap(text, width * scale, 'word');
		if (lines.length === wide.length) return { size, lines };
	}
	return { size, lines: wide };
}
