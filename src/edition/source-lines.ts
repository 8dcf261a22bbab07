import type { Edition } from './edition.ts';
import { passagesOf } from './unit.ts';

/** The source as it was received, line by line; the first line comes first, an empty one is empty. */
export function sourceLines({ units }: Edition): string[] {
	const lines: string[] = [];
	for (const {
		lines: [first],
		received,
	} of units.flatMap(passagesOf))
		received.split('\n').forEach((line, index) => (lines[first - 1 + index] = line));
	return Array.from(lines, (line = '') => line);
}
