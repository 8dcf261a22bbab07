import type { Note } from '../schema/note.ts';
import { basis } from './notes.ts';

/** How many characters fit a line of the text, and of a note in the margin; three lines of notes are as high as two of the text. */
const [LINE, MARGIN, HEIGHT] = [36, 16, 2 / 3];

/** Whether notes in the margin are higher than the paragraphs beside them, as far as characters tell. */
export function areNotesLonger(paragraphs: readonly string[], notes: readonly Note[]): boolean {
	const lines = (text: string, width: number) => Math.ceil(text.length / width);
	const text = paragraphs.reduce((sum, paragraph) => sum + lines(paragraph, LINE), 0);
	const margin = notes.reduce((sum, note) => {
		const source = [basis(note) ?? '', ...note.sources.map(({ words }) => words)].join('');
		return sum + (lines(note.note, MARGIN) + lines(source, MARGIN) + 0.5) * HEIGHT;
	}, 0);
	return margin > text;
}
