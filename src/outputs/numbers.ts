import type { Edition } from '../edition/edition.ts';

/** Every quantity of the text; `implied` is ours, for the year before, with both readings of 倍. */
export const numberRows = (edition: Edition) =>
	flat(edition).map((row) => ({ ...row, implied: row.implied.map(significant) }));

/** The same for spreadsheets, where `implied_low` and `implied_high` are ours. */
export const numberRowsForTables = (edition: Edition) =>
	flat(edition).map(({ implied, ...row }) => ({
		...row,
		implied_low: implied.length > 0 ? significant(Math.min(...implied)) : null,
		implied_high: implied.length > 0 ? significant(Math.max(...implied)) : null,
	}));

/** The columns of the table, which an empty one has, too. */
export const numberColumns: readonly (keyof ReturnType<typeof numberRowsForTables>[number])[] = [
	'id',
	'section',
	'paragraph',
	'page',
	'quote',
	'value',
	'unit',
	'measures',
	'subject',
	'period',
	'kind',
	'approximate',
	'bound',
	'comparison',
	'of',
	'base',
	'implied_low',
	'implied_high',
];

/** Six digits: without the last bits of a binary fraction. */
const significant = (value: number) => Number(value.toPrecision(6));

/** A cell without a value is empty. */
function flat(edition: Edition) {
	return edition.numbers.map(({ id, place, quote, value, unit, ...number }) => ({
		id,
		section: place.unit,
		paragraph: place.paragraph,
		page: edition.at(place).page,
		quote,
		value,
		unit,
		measures: number.measures,
		subject: number.subject,
		period: number.period ?? null,
		kind: number.kind,
		approximate: number.approximate?.word ?? null,
		bound: number.approximate?.bound ?? null,
		comparison: number.comparison?.type ?? null,
		of: number.comparison?.of ?? null,
		base: number.comparison?.base ?? null,
		implied: number.implied,
	}));
}
