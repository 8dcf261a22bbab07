/** Sorts and filters the table of numbers. Without this script the table stands whole. */
const form = document.querySelector<HTMLFormElement>('form.pick')!;
const body = document.querySelector('table.nums tbody')!;
const count = form.querySelector('output')!;
const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr')];
const FIELDS = ['section', 'unit', 'kind', 'span'] as const;

function show(): void {
	const choice = new FormData(form);
	const isChosen = (row: HTMLTableRowElement) =>
		FIELDS.every((field) => !choice.get(field) || choice.get(field) === row.dataset[field]) &&
		(!choice.has('approximate') || row.dataset['approximate'] !== undefined);
	let shown = 0;
	for (const row of rows) if (!(row.hidden = !isChosen(row))) shown++;
	const sign = { '': 0, down: -1, up: 1 }[String(choice.get('order'))] ?? 0;
	const value = (row: HTMLTableRowElement) => Number(row.dataset['value']);
	body.append(...(sign ? [...rows].sort((a, b) => sign * (value(a) - value(b))) : rows));
	count.value = `${shown}条`;
}

form.hidden = false;
form.addEventListener('input', show);
form.addEventListener('reset', () => setTimeout(show));
form.addEventListener('submit', (event) => event.preventDefault());
show();
