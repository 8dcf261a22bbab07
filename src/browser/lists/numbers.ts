import { explore } from './explore.ts';

/** Sorts and filters the table of numbers. */
const body = document.querySelector('table.nums tbody')!;
const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr')];
let order = '';
const value = (row: HTMLTableRowElement) => Number(row.dataset['value']);

explore({
	rows,
	isChosen: (row, choice) => !choice.has('approximate') || row.dataset['approximate'] !== undefined,
	arrange: (choice) => {
		const chosen = String(choice.get('order'));
		// To move rows that stand where they should would lay the whole table out again.
		if (chosen === order) return;
		order = chosen;
		const sign = { '': 0, down: -1, up: 1 }[chosen] ?? 0;
		body.append(...(sign ? [...rows].sort((a, b) => sign * (value(a) - value(b))) : rows));
	},
});
