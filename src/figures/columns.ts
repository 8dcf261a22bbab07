import { scaleLinear } from 'd3';
import {
	NARROW,
	circle,
	line,
	rect,
	widest,
	words,
	type DatumRef,
	type Scene,
	type Shape,
} from './scene.ts';

/** A row with a mark and several counts, each count on a scale of its own. */
export interface CountedRow {
	label: string;
	isMarked: boolean;
	counts: readonly number[];
	datum: DatumRef;
}

const ROW = 21;
const HEAD = 26;

/** Small multiples side by side: what is marked, and a bar for each count. */
export function drawColumns(
	heads: readonly [mark: string, ...counts: string[]],
	rows: readonly CountedRow[],
	/** The end of each scale, so that panels side by side share them. */
	most: readonly number[],
	width = NARROW,
): Scene {
	const left = widest(rows.map(({ label }) => label)) + 14;
	const [mark, ...counts] = heads;
	const start = left + 34;
	const column = (width - start) / counts.length;
	const room = widest(['00']) + 8;
	const scales = most.map((end) => scaleLinear([0, end], [0, column - room - 8]));
	const shapes: Shape[] = [
		words(left + 10, 14, mark, 'tick', 'middle'),
		...counts.map((head, index) => words(start + column * index, 14, head, 'tick')),
		line(0, HEAD - 4, width, HEAD - 4, 'axis'),
	];
	for (const [index, { label, isMarked, counts: values, datum }] of rows.entries()) {
		const y = HEAD + ROW * (index + 0.5);
		shapes.push({
			kind: 'datum',
			datum,
			shapes: [
				words(0, y + 4.5, label),
				isMarked ? circle(left + 10, y, 4.5, 'bar') : line(left + 5, y, left + 15, y, 'stem'),
			],
		});
		shapes.push(
			...values.flatMap((value, at): Shape[] => {
				const x = start + column * at;
				const length = scales[at]!(value);
				return value === 0
					? [words(x, y + 4.5, '0', 'tick')]
					: [
							rect(x, y - 4.5, length, 9, 'bar'),
							words(x + length + 5, y + 4.5, String(value), 'tick'),
						];
			}),
		);
	}
	return { width, height: HEAD + ROW * rows.length + 4, shapes };
}
