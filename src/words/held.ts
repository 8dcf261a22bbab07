import type { Note } from '../schema/note.ts';
import { depths, linesOf } from './dense.ts';

/** A unit with all that stands with it. */
export interface Standing {
	/** Its heading and its paragraphs. */
	blocks: readonly { id: string; text: string }[];
	notes: readonly Note[];
	/** How many figures stand under its text. */
	figures: number;
	/** What stands above its heading, in lines of the text. */
	above?: number;
}

/** How much room a unit takes before it is laid out, in lines of the text, as far as characters tell. */
export interface Held {
	/** With its notes in the margin, and under the text on a phone: rather too much than too little. */
	wide: number;
	narrow: number;
	/** How far down its notes reach in the margin, where that is below the text; they make no room of their own. */
	reach: number;
}

/** On the smallest phone: how many characters fit a line of the text and of a note, and how high that of a note is. */
const [LINE, NOTE, NOTE_HEIGHT] = [15, 17, 0.85];

/** What stands above a text: space, its heading, whose it is; and a figure under it, beside a margin and on a phone. */
const [HEAD, FIGURE, NARROW_FIGURE] = [7, 20, 32];

/** The room of a unit with what stands above and behind its text. */
export function heldFor({ blocks, notes, figures, above = 0 }: Standing): Held {
	const { text, notes: foot } = depths(blocks, notes);
	const under = sum(blocks.map(({ text: { length } }) => Math.ceil(length / LINE)));
	const behind = sum(notes.map((note) => (linesOf(note, NOTE) + 0.6) * NOTE_HEIGHT));
	const head = HEAD + above;
	return {
		wide: Math.ceil(head + Math.max(text + figures * FIGURE, foot)),
		narrow: Math.ceil(head + under + figures * NARROW_FIGURE + behind),
		reach: foot > text ? Math.ceil(head + foot) : 0,
	};
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
