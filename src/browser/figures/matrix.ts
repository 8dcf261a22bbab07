import { ascending, descending } from 'd3';

/**
 * Puts the table of proposals into another order, and lifts one recommendation out of it. Without
 * this script the table stands whole, in the order of its counts.
 */
const table = document.querySelector<HTMLTableElement>('table.matrix')!;
const body = table.tBodies[0]!;
const rows = [...body.rows];
const form = document.querySelector<HTMLFormElement>('form.matrix-order')!;
const choice = form.querySelector('select')!;

const hasDot = (row: HTMLTableRowElement, column: number) =>
	row.cells[column + 1]!.querySelector('a') !== null;
const place = (row: HTMLTableRowElement) => Number(row.dataset['order']);

function show(): void {
	const column = /^\d+$/.test(choice.value) ? Number(choice.value) : undefined;
	const sorted =
		choice.value === 'count'
			? rows
			: [...rows].sort(
					(a, b) =>
						(column === undefined
							? 0
							: descending(Number(hasDot(a, column)), Number(hasDot(b, column)))) ||
						ascending(place(a), place(b)),
				);
	body.append(...sorted);
	for (const row of [table.tHead!.rows[0]!, ...rows])
		for (const [index, cell] of [...row.cells].entries())
			cell.classList.toggle('chosen', index - 1 === column);
	for (const row of rows)
		row.classList.toggle('faint', column !== undefined && !hasDot(row, column));
}
form.hidden = false;
choice.addEventListener('change', show);
