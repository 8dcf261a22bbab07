/** Shows other items in a list; the link that has the focus keeps it, wherever it stands now. */
export function redraw(list: HTMLElement, items: readonly HTMLElement[]): void {
	const focused = list.contains(document.activeElement)
		? document.activeElement?.getAttribute('href')
		: undefined;
	list.replaceChildren(...items);
	if (focused === undefined) return;
	const links = [...list.querySelectorAll('a')];
	const same = links.find((link) => link.getAttribute('href') === focused) ?? links[0];
	same?.focus({ preventScroll: true });
}
