import type { Emendation } from '../schema/emendation.ts';
import type { Note } from '../schema/note.ts';
import type { TextBlock } from '../text/block.ts';
import { byLine, collate, type Collated } from '../text/collate.ts';
import { held, type Held } from '../text/held.ts';
import type { Mark } from '../text/mark.ts';
import type { Edition } from './edition.ts';
import { required } from './required.ts';
import type { Unit } from './unit.ts';

export type { Collated };

/** A block of the text in both layers, with what differs between them. */
export interface WitnessBlock extends Pick<TextBlock, 'id' | 'lines'> {
	/** Line by line as the witness has it. */
	received: Collated[][];
	/** Parted by what no line of the reading text may tear apart. */
	reading: Held[];
}

/** An emendation of an editor, with the note that every one has. */
export interface Emended extends Emendation {
	/** Its words stretch by stretch: those that stay, and those that were changed. */
	pieces: Collated[];
	note: Note;
}

/** Marks that keep their words on one line. */
const WHOLE: readonly Mark['name'][] = ['Num', 'Time', 'Keep'];

/** A block of the text beside what the witness has for it. */
export function witnessOf(edition: Edition, block: TextBlock): WitnessBlock {
	const { id, lines, received, reading, marks } = block;
	const own = edition.emendations.filter(
		({ unit, paragraph }) => unit === block.unit && paragraph === id,
	);
	const pieces = collate(received, reading, own);
	const whole = marks.filter(({ name }) => WHOLE.includes(name));
	return { id, lines, received: byLine(pieces), reading: held(pieces, whole) };
}

/** What the editors emended in a unit, in the order of the text. */
export const emendedIn = (edition: Edition, unit: Unit): Emended[] =>
	edition.emendations
		.filter(({ by, unit: of }) => by === 'editor' && of === unit.id)
		.map((emendation) => {
			const { id, received, reading } = emendation;
			const alone = { ...emendation, start: 0, end: reading.length };
			return {
				...emendation,
				pieces: collate(received, reading, [alone]),
				note: required(
					edition.notesIn(unit.id).find((note) => note.id === id),
					`note ${id}`,
				),
			};
		});
