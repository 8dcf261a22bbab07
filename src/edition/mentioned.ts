import type { Passage } from '../schema/passage.ts';
import type { Place } from '../schema/place.ts';
import type { Annotated } from '../text/marks.ts';
import type { Range } from '../text/range.ts';
import { rangesOf, sentenceAt } from '../text/sentences.ts';
import { required } from './required.ts';
import { passagesOf, type Unit } from './unit.ts';

/** A place in the text, with the sentence. */
export interface Mentioned {
	unit: Unit;
	/** File and id of the sentence, or of the heading. */
	page: string;
	sentence: string;
	/** Range of the words in the sentence. */
	start: number;
	end: number;
	/** The ranges of names, numbers and dates in it. */
	whole: Range[];
}

/** The block that a place of this unit is in. Throws where the unit has none. */
export const passageAt = (unit: Unit, { paragraph }: Pick<Place, 'paragraph'>): Passage =>
	required(
		passagesOf(unit).find(({ id }) => id === paragraph),
		`paragraph ${unit.id}#${paragraph}`,
	);

/**
 * The sentence around a place of this unit, with what is known about its block. Throws where the
 * place lies behind the block's end.
 */
export function mentioned(
	unit: Unit,
	place: Place,
	{ links, dates }: Pick<Annotated, 'links' | 'dates'>,
): Mentioned {
	const { id, sentences } = passageAt(unit, place);
	const ranges = rangesOf(sentences);
	if (place.start >= ranges[ranges.length - 1]!.end)
		throw new Error(`${unit.id}#${id} ends before character ${place.start}`);
	const index = sentenceAt(ranges, place.start);
	const { start: from, end: to } = ranges[index]!;
	return {
		unit,
		page: `${unit.page}#${place.sentence ?? place.paragraph}`,
		sentence: sentences[index]!,
		start: place.start - from,
		end: place.end - from,
		whole: [...links, ...dates]
			.filter(({ start, end }) => from <= start && end <= to)
			.map(({ start, end }) => ({ start: start - from, end: end - from })),
	};
}
