import type { Place } from '../schema/place.ts';
import { passagesOf, type Unit } from './unit.ts';

/** Compares two places of a report by where they stand in its text. */
export function readingOrder(units: readonly Unit[]): (a: Place, b: Place) => number {
	const lines = new Map(
		units.flatMap((unit) =>
			passagesOf(unit).map((passage) => [`${unit.id}#${passage.id}`, passage.lines[0]] as const),
		),
	);
	const lineOf = ({ unit, paragraph }: Place) => lines.get(`${unit}#${paragraph}`) ?? 0;
	return (a, b) => lineOf(a) - lineOf(b) || a.end - b.end || a.start - b.start;
}
