import { max, scaleLinear } from 'd3';
import { NARROW, circle, line, widest, words, type DatumRef, type Scene } from './scene.ts';

/** A value before and after. */
export interface Shift {
	label: string;
	from: { value: number; printed: string; datum: DatumRef };
	to: { value: number; printed: string; datum: DatumRef };
}

/**
 * Two dots on one line for each change, on one scale from nought; the value after is what the
 * figure points at.
 */
export function drawDumbbells(changes: readonly Shift[], width = NARROW): Scene {
	const values = changes.flatMap(({ from, to }) => [from.value, to.value]);
	const room = widest(changes.flatMap(({ from, to }) => [from.printed, to.printed])) / 2;
	const scale = scaleLinear([0, max(values)!], [0.5, width - room - 2]);
	const shapes = changes.flatMap(({ label, from, to }, index) => {
		const y = 38 + index * 70;
		const end = (side: typeof from, r: number, ink: 'bar' | 'point') => {
			const x = scale(side.value);
			const at = Math.max(x, widest([side.printed]) / 2);
			const voice = ink === 'point' ? 'ours' : 'word';
			return {
				kind: 'datum' as const,
				datum: side.datum,
				shapes: [circle(x, y, r, ink), words(at, y + 24, side.printed, voice, 'middle')],
			};
		};
		return [
			words(0, y - 20, label, 'label'),
			line(0.5, y - 8, 0.5, y + 8, 'axis'),
			words(0, y + 24, '0', 'tick'),
			line(scale(to.value), y, scale(from.value), y, 'stem'),
			end(from, 4.5, 'bar'),
			end(to, 5.5, 'point'),
		];
	});
	return { width, height: changes.length * 70, shapes };
}
