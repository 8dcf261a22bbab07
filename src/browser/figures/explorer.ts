/**
 * Shows the numbers of one unit at a time, drawn and in the table. Without this script those of all
 * units stand under one another.
 */
const form = document.querySelector<HTMLFormElement>('form.explore')!;
const choice = form.querySelector('select')!;
const shown = ['.panels > div', '.data tbody'].map((parts) => [
	...document.querySelectorAll<HTMLElement>(parts),
]);

function show(): void {
	for (const parts of shown)
		for (const [index, part] of parts.entries()) {
			part.hidden = index !== Number(choice.value);
			part.classList.remove('other');
		}
}
form.hidden = false;
choice.addEventListener('change', show);
show();
