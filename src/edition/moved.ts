import { sentenceId } from '../text/sentences.ts';
import type { Edition } from './edition.ts';
import type { ClosingUnit, OpeningUnit } from './unit.ts';

/**
 * The ids under which the cover once held the text and the notes of a unit that now has a page of its
 * own. They go on standing on the cover, in the link that leads there.
 */
export function onceOnCover({ notesIn }: Edition, unit: OpeningUnit | ClosingUnit): string[] {
	const headings = unit.kind === 'opening' ? ['part', 'title'] : [];
	const blocks = unit.paragraphs.flatMap(({ id: own, sentences }) => {
		const id = own === 'signature' ? own : `${unit.id}-${own}`;
		return [id, ...sentences.map((_, index) => sentenceId(id, index))];
	});
	return [...headings, ...blocks, ...notesIn(unit.id).map(({ id }) => id)];
}

/** The addresses of notes on a block that are no more: what they reckoned goes on as a check of its numbers. */
export function formerNotes({ numbersIn }: Edition, address: string): string[] {
	const [unit = '', block] = address.split('#');
	return numbersIn(unit)
		.filter(({ place }) => place.paragraph === block)
		.flatMap(({ formerly }) => formerly.map((id) => `${unit}#${id}`));
}
