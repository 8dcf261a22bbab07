/**
 * Shows the numbers of one unit at a time. Without this script the panels of all units stand under
 * one another.
 */
const form = document.querySelector<HTMLFormElement>('form.explore')!;
const choice = form.querySelector('select')!;
const panels = [...document.querySelectorAll<HTMLElement>('.panels > div')];

function show(): void {
	for (const [index, panel] of panels.entries()) {
		panel.hidden = index !== Number(choice.value);
		panel.classList.remove('other');
	}
}
form.hidden = false;
choice.addEventListener('change', show);
show();
