import {
	NARROW,
	WIDE,
	circle,
	line,
	path,
	round,
	widest,
	words,
	type DatumRef,
	type Scene,
	type Shape,
} from './scene.ts';

/** A row of small marks, one for each thing counted. */
export interface Strip {
	label: string;
	marks: { sign: 'exact' | 'at-least' | 'about'; datum: DatumRef }[];
}

const ROW = 21;

/** Strips under one another: a stroke for what is exact, a disc for about, a chevron for at least. */
export function drawStrips(strips: readonly Strip[], width = NARROW): Scene {
	const left = widest(strips.map(({ label }) => label)) + 12;
	const most = Math.max(...strips.map(({ marks }) => marks.length));
	const step = Math.min((width - left - 4) / most, width >= WIDE ? 24 : 16);
	const shapes = strips.flatMap(({ label, marks }, index): Shape[] => {
		const y = ROW * (index + 0.5) + 2;
		return [
			words(0, y + 4.5, label, 'label'),
			line(left - 4, y - 7, left - 4, y + 7, 'hair'),
			...marks.map(({ sign, datum }, at): Shape => {
				const x = left + step * (at + 0.5);
				const drawn = {
					exact: line(x, y - 5, x, y + 5, 'stem'),
					about: circle(x, y, 4, 'point'),
					'at-least': path(`M${round(x) - 2.5} ${y - 5}l5 5l-5 5`, 'est'),
				}[sign];
				return { kind: 'datum', datum, shapes: [drawn] };
			}),
		];
	});
	return { width, height: ROW * strips.length + 4, shapes };
}
