import { isOne, withCount, withoutCount } from '../../words/facets.ts';

/** A list or table that a form filters. Without the script it stands whole. */
export interface Explored {
	/** What is filtered: a select of the form does so where it is named after a facet of the rows. */
	rows: readonly HTMLElement[];
	/** What else a row must be. */
	isChosen?: (row: HTMLElement, choice: FormData) => boolean;
	/** Called before the rows are shown. */
	arrange?: (choice: FormData) => void;
	/** Called when the rows are shown. */
	settle?: () => void;
}

/**
 * Filters the rows as the form says, counts beside every option what it would show, says how many
 * are shown, and keeps the choice in the address.
 */
export function explore({ rows, isChosen = () => true, arrange, settle }: Explored): void {
	const form = document.querySelector<HTMLFormElement>('form.pick')!;
	const output = form.querySelector('output')!;
	const reset = form.querySelector('button')!;
	const fields = [...form.querySelectorAll('select')]
		.filter(({ name }) => rows[0]?.dataset[name] !== undefined)
		.map((select) => ({
			select,
			options: [...select.options]
				.filter(({ value }) => value !== '')
				.map((option) => ({ option, label: withoutCount(option.text) })),
		}));
	const sections = [...new Set(rows.map((row) => row.closest('section')))];

	const fits = (row: HTMLElement, choice: FormData, except?: string) =>
		isChosen(row, choice) &&
		fields.every(
			({ select: { name } }) =>
				name === except || isOne(row.dataset, name, String(choice.get(name))),
		);

	const show = () => {
		const choice = new FormData(form);
		arrange?.(choice);
		let shown = 0;
		for (const row of rows) if (!(row.hidden = !fits(row, choice))) shown++;
		for (const section of sections)
			if (section) section.hidden = rows.every((row) => row.hidden || !section.contains(row));
		for (const { select, options } of fields) {
			const others = rows.filter((row) => fits(row, choice, select.name));
			for (const { option, label } of options) {
				const count = others.filter((row) => isOne(row.dataset, select.name, option.value)).length;
				option.text = withCount(label, count);
				option.disabled = count === 0 && !option.selected;
			}
		}
		settle?.();
		reset.hidden = [...choice.values()].every((value) => value === '');
		output.value = shown === 0 ? '无相合者' : `${shown}${form.dataset['measure']}`;
	};

	const keepAddress = () => {
		const next = new URL(location.href);
		next.search = '';
		for (const [name, value] of new FormData(form))
			if (value !== '') next.searchParams.set(name, String(value));
		if (next.href !== location.href) history.replaceState(null, '', next);
	};
	const readAddress = () => {
		const { searchParams } = new URL(location.href);
		for (const control of form.elements) {
			if (control instanceof HTMLInputElement) control.checked = searchParams.has(control.name);
			if (!(control instanceof HTMLSelectElement)) continue;
			control.value = searchParams.get(control.name) ?? '';
			// A value that the form does not know chooses nothing.
			if (control.selectedIndex === -1) control.value = '';
		}
		show();
	};

	form.hidden = false;
	form.addEventListener('input', () => {
		show();
		keepAddress();
	});
	form.addEventListener('reset', () =>
		setTimeout(() => {
			show();
			keepAddress();
		}),
	);
	form.addEventListener('submit', (event) => event.preventDefault());
	addEventListener('popstate', readAddress);
	// As built, the page shows all rows and counts them.
	if (location.search !== '') readAddress();
}
