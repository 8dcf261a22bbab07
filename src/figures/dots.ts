import {
	NARROW,
	WIDE,
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
const STEP = 64;
const WIDEST_STEP = 96;
const GAP = 44;

/** Han is set from top to bottom, a year is not. */
const isUpright = (label: string) => !/^\d+$/.test(label);

/**
 * Rows with a label, columns with a vertical head, a disc where both meet. There must be a column.
 * Where there is room for it beside itself, a long table goes on there.
 */
export function drawDots(table: DotTable, width = NARROW): Scene {
	const blocks = width >= WIDE ? blocksOf(table, width) : [table];
	const room = (width - GAP * (blocks.length - 1)) / blocks.length;
	const scenes = blocks.map((block, index) => drawBlock(block, index * (room + GAP), room));
	return {
		width,
		height: Math.max(...scenes.map(({ height }) => height)),
		shapes: scenes.flatMap(({ shapes }) => shapes),
	};
}

/** The rows in as many blocks as stand side by side; whole where its columns have totals. */
function blocksOf(table: DotTable, width: number): DotTable[] {
	const { columns, rows } = table;
	const needed = widest(rows.map(({ label }) => label)) + 8 + columns.length * STEP + GAP;
	const count = columns.some(({ total }) => total) ? 1 : Math.floor((width + GAP) / needed);
	if (count < 2 || rows.length < 12) return [table];
	const each = Math.ceil(rows.length / count);
	return Array.from({ length: count }, (_, index) => ({
		columns,
		rows: rows.slice(index * each, (index + 1) * each),
	}));
}

/** A table whose left edge is at `start`, at most `width` wide. */
function drawBlock({ columns, rows }: DotTable, start: number, width: number): Scene {
	const left = start + widest(rows.map(({ label }) => label)) + 8;
	const right = rows.some(({ total }) => total) ? 26 : 4;
	const step = Math.min(
		(start + width - left - right) / columns.length,
		width < WIDE ? STEP : WIDEST_STEP,
	);
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
	shapes.push(line(start, head + 4, end, head + 4, 'axis'));
	for (const [index, { label, cells, total }] of rows.entries()) {
		const y = head + 4 + ROW * (index + 0.5);
		shapes.push(
			words(start, y + 4.5, label),
			line(start, y + ROW / 2, end, y + ROW / 2, 'hair'),
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
