import type { Note } from '../schema/note.ts';

/** By what the record of a note is known; an emendation is shown as a note, too. */
export const textKey = ({ id, received }: Pick<Note, 'id' | 'received'>): string =>
	`${received === null ? 'note' : 'emendation'} ${id}`;
