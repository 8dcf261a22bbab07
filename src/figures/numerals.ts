import { NARROW, SIZE, WIDE, widest, words, type DatumRef, type Scene } from './scene.ts';

/** A number that stands for itself. */
export interface Numeral {
	label: string;
	printed: string;
	isPoint: boolean;
	datum: DatumRef;
}

const ROW = 64;
const GAP = 24;

/** Large numbers in columns, each over what it counts: no axis, so nothing is compared. */
export function drawNumerals(numerals: readonly Numeral[], width = NARROW): Scene {
	const columns = width >= WIDE ? columnsIn(numerals, width) : 2;
	const column = width / columns;
	const shapes = numerals.map(({ label, printed, isPoint, datum }, index) => {
		const [x, y] = [(index % columns) * column, Math.floor(index / columns) * ROW];
		const numeral = words(x, y + SIZE.large + 2, printed, 'large');
		return {
			kind: 'datum' as const,
			datum,
			shapes: [numeral, words(x, y + SIZE.large + 22, label, isPoint ? 'ours' : 'label')],
		};
	});
	return { width, height: Math.ceil(numerals.length / columns) * ROW, shapes };
}

/** Four, or fewer where one of the numbers is too long. */
function columnsIn(numerals: readonly Numeral[], width: number): number {
	const printed = numerals.map((each) => each.printed);
	const labels = numerals.map(({ label }) => label);
	const longest = Math.max(widest(printed, 'large'), widest(labels));
	return Math.min(4, Math.max(2, Math.floor(width / (longest + GAP))));
}
