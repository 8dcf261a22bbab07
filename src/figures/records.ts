import type { Cell, FigureView } from './view.ts';

/** The rows of a figure as records: each with its section, its paragraph and the address of its words. */
export const recordsOf = ({ table }: FigureView): Record<string, Cell>[] =>
	table.rows.map(({ cells, place, source }) => ({
		...Object.fromEntries(table.columns.map(({ key }, index) => [key, cells[index] ?? null])),
		section: place.unit,
		paragraph: place.paragraph,
		page: source.page,
	}));
