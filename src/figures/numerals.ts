import { NARROW, SIZE, words, type DatumRef, type Scene } from './scene.ts';

/** A number that stands for itself. */
export interface Numeral {
	label: string;
	printed: string;
	isPoint: boolean;
	datum: DatumRef;
}

const ROW = 64;

/** Large numbers in two columns, each over what it counts: no axis, so nothing is compared. */
export function drawNumerals(numerals: readonly Numeral[], width = NARROW): Scene {
	const column = width / 2;
	const shapes = numerals.map(({ label, printed, isPoint, datum }, index) => {
		const [x, y] = [(index % 2) * column, Math.floor(index / 2) * ROW];
		const numeral = words(x, y + SIZE.large + 2, printed, 'large');
		return {
			kind: 'datum' as const,
			datum,
			shapes: [numeral, words(x, y + SIZE.large + 22, label, isPoint ? 'ours' : 'label')],
		};
	});
	return { width, height: Math.ceil(numerals.length / 2) * ROW, shapes };
}
