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

/** A table of discs: a row has a column, or has it not. */
export interface DotTable {
	/** Heads are set from top to bottom. */
	columns: readonly {
		label: string;
		isPoint: boolean;
		/** Under the head. */
		number?: string;
		/** Under the column. */
		total?: string;
	}[];
	rows: readonly {
		label: string;
		/** For each column the datum, or nothing. */
		cells: readonly (DatumRef | undefined)[];
		/** Written behind the row. */
		total?: string | undefined;
	}[];
}

const ROW = 23;

/** Han is set from top to bottom, a year is not. */
const isUpright = (label: string) => !/^\d+$/.test(label);

/**
 * Rows with a label, columns with a vertical head, a disc where both meet. There must be a column.
 */
export function drawDots({ columns, rows }: DotTable, width = NARROW): Scene {
	const left = widest(rows.map(({ label }) => label)) + 8;
	const right = rows.some(({ total }) => total) ? 26 : 4;
	const step = Math.min((width - left - right) / columns.length, 64);
	const x = (index: number) => left + step * (index + 0.5);
	const rowsIn = (label: string) => (isUpright(label) ? [...label].length : 1);
	const head =
		Math.max(...columns.map(({ label }) => rowsIn(label))) * 14 +
		(columns.some(({ number }) => number) ? 24 : 8);
	const end = left + step * columns.length + right;
	const shapes: Shape[] = columns.map(({ label, isPoint, number }, index) => ({
		...words(
			x(index),
			head - rowsIn(label) * 14 - (number ? 8 : -8),
			label,
			isPoint ? 'ours' : 'label',
			'middle',
		),
		isVertical: isUpright(label),
	}));
	const foot = head + 6 + rows.length * ROW;
	for (const [index, { isPoint, number, total }] of columns.entries()) {
		const voice = isPoint ? 'ours' : 'tick';
		if (number) shapes.push(words(x(index), head - 1, number, voice, 'middle'));
		if (total) shapes.push(words(x(index), foot + 14, total, 'tick', 'middle'));
	}
	shapes.push(line(0, head + 4, end, head + 4, 'axis'));
	for (const [index, { label, cells, total }] of rows.entries()) {
		const y = head + 4 + ROW * (index + 0.5);
		shapes.push(
			words(0, y + 4.5, label),
			line(0, y + ROW / 2, end, y + ROW / 2, 'hair'),
			...(total ? [words(end, y + 4.5, total, 'label', 'end')] : []),
			...cells.flatMap((datum, column): Shape[] => {
				const ink = columns[column]!.isPoint ? 'point' : 'bar';
				return datum ? [{ kind: 'datum', datum, shapes: [circle(x(column), y, 4.5, ink)] }] : [];
			}),
		);
	}
	const hasFoot = columns.some(({ total }) => total);
	return { width, height: Math.ceil(foot + (hasFoot ? 20 : 0)), shapes };
}
