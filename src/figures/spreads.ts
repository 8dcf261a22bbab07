import { max, min, scaleLog } from 'd3';
import { powerWords } from './bars.ts';
import {
	NARROW,
	circle,
	line,
	widest,
	words,
	type DatumRef,
	type Scene,
	type Shape,
} from './scene.ts';

/** The numbers of one unit on one line. */
export interface Spread {
	unit: string;
	dots: readonly { value: number; isPoint: boolean; datum: DatumRef }[];
}

const ROW = 27;
const FOOT = 24;

/**
 * Lines under one another, each of one unit, against one logarithmic scale; every value must be
 * above nought.
 */
export function drawSpreads(spreads: readonly Spread[], width = NARROW): Scene {
	const left = widest(spreads.map(({ unit }) => unit)) + 16;
	const values = spreads.flatMap(({ dots }) => dots.map(({ value }) => value));
	const low = Math.floor(Math.log10(min(values)!));
	const high = Math.ceil(Math.log10(max(values)!));
	const scale = scaleLog([10 ** low, 10 ** high], [left, width - 8]);
	const base = ROW * spreads.length;
	const powers = Array.from({ length: high - low + 1 }, (_, index) => low + index).filter(
		(power) => power >= 0 && power % 4 === 0,
	);
	const shapes: Shape[] = [
		line(left, base, width - 8, base, 'axis'),
		...powers.flatMap((power) => {
			const x = scale(10 ** power);
			const label = powerWords(power);
			const at = Math.min(x, width - widest([label], 'tick') / 2);
			return [line(x, 0, x, base + 4, 'hair'), words(at, base + 17, label, 'tick', 'middle')];
		}),
	];
	for (const [index, { unit, dots }] of spreads.entries()) {
		const y = ROW * (index + 0.5);
		shapes.push(
			words(0, y + 4.5, unit || '（无）', 'label'),
			line(left, y, width - 8, y, 'hair'),
			...dots.map(({ value, isPoint, datum }): Shape => ({
				kind: 'datum',
				datum,
				shapes: [circle(scale(value), y, 4, isPoint ? 'point' : 'bar')],
			})),
		);
	}
	return { width, height: base + FOOT, shapes };
}
