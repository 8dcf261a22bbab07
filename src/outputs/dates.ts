import type { Edition } from '../edition/edition.ts';

/** Every date and period of the text. */
export const dateRows = (edition: Edition) =>
	edition.dates.map(({ id, place, quote, iso, precision, event, isOutside, inferred }) => ({
		id,
		section: place.unit,
		paragraph: place.paragraph,
		page: edition.at(place).page,
		quote,
		iso,
		precision,
		event,
		outside: isOutside,
		inferred: inferred ?? null,
	}));
