import type { Note } from '../schema/note.ts';
import { basis } from './notes.ts';

/** How many characters fit a line of the text, and of a note in the margin; three lines of notes are as high as two of the text. */
const [LINE, MARGIN, HEIGHT] = [36, 16, 2 / 3];

const lines = (text: string, width: number) => Math.ceil(text.length / width);

/** How many lines of so many characters a note takes, with its sources. */
export function linesOf(note: Note, width: number): number {
	const source = [basis(note) ?? '', ...note.sources.map(({ words }) => words)].join('');
	return lines(note.note, width) + lines(source, width);
}

/** The height of a note in the margin with the air behind it, in lines of the text. */
const height = (note: Note): number => (linesOf(note, MARGIN) + 0.5) * HEIGHT;

/** Whether notes in the margin are higher than the paragraphs beside them, as far as characters tell. */
export function areNotesLonger(paragraphs: readonly string[], notes: readonly Note[]): boolean {
	const text = paragraphs.reduce((sum, paragraph) => sum + lines(paragraph, LINE), 0);
	return notes.reduce((sum, note) => sum + height(note), 0) > text;
}

/**
 * How many lines of the text it is from where that begins to its end, and to the end of its notes in the
 * margin, as far as characters tell: each note stands level with its words or behind the one before it.
 */
export function depths(
	paragraphs: readonly { id: string; text: string }[],
	notes: readonly Note[],
): { text: number; notes: number } {
	let foot = 0;
	let text = 0;
	for (const paragraph of paragraphs) {
		for (const note of notes) {
			if (note.place.paragraph !== paragraph.id) continue;
			foot = Math.max(foot, text + Math.floor(note.place.end / LINE)) + height(note);
		}
		text += lines(paragraph.text, LINE);
	}
	return { text, notes: foot };
}
