import type { Edition } from '../edition/edition.ts';

/** Every change of words, spacing and lines; restored punctuation is only counted. */
export const emendationRows = (edition: Edition) =>
	edition.emendations.map(({ id, unit, paragraph, lines, ...emendation }) => ({
		id,
		section: unit,
		paragraph,
		page: `${edition.unit(unit).page}#${paragraph}`,
		lines: lined(lines),
		kind: emendation.kind,
		received: emendation.received,
		reading: emendation.reading,
		reason: emendation.reason,
		certainty: emendation.certainty,
		by: emendation.by,
	}));

/** 5, or 5–6: with a hyphen a spreadsheet would make a day of it. */
const lined = ([first, last]: readonly [number, number]): string =>
	first === last ? `${first}` : `${first}–${last}`;

/** The columns of the table, which an empty one has, too. */
export const emendationColumns: readonly (keyof ReturnType<typeof emendationRows>[number])[] = [
	'id',
	'section',
	'paragraph',
	'page',
	'lines',
	'kind',
	'received',
	'reading',
	'reason',
	'certainty',
	'by',
];
