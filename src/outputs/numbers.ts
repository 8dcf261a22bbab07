import type { Edition } from '../edition/edition.ts';

/** The numbers as a flat table; a cell without a value is empty. */
export function numberTable(edition: Edition) {
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
