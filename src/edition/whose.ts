import type { Edition } from './edition.ts';
import type { Unit } from './unit.ts';

/**
 * Whose a unit is, in the edition's words: the body of its section, how many proposed the
 * recommendation, what frames the chapters; nothing of a chapter or a theme, which are nobody's.
 */
export function whoseIs(edition: Edition, unit: Unit): string | undefined {
	switch (unit.kind) {
		case 'recommendation': {
			const { length } = edition.proposersOf(unit);
			return length > 0 ? `${length}个部门提出` : undefined;
		}
		case 'chapter':
		case 'theme':
			return undefined;
		default:
			return unit.label;
	}
}
