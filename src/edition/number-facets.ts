import { span } from '../words/periods.ts';
import type { NumberRow } from '../schema/number.ts';

/** What a number is filtered by; `year` is the report's. */
export const facetsOf = ({ place, unit, kind, period, checked }: NumberRow, year: number) => ({
	section: place.unit,
	unit,
	kind,
	span: span(period, year),
	checked: checked ?? '',
});
