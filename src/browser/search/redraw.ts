/**
 * Shows other items in a list, an item a step. What stands there already stays as it is, and the
 * link that has the focus keeps it, wherever it stands now.
 */
export function* redrawing(
	list: HTMLElement,
	items: readonly (() => HTMLElement)[],
): Generator<number, void> {
	const focused = list.querySelector('a:focus')?.getAttribute('href');
	let next = list.firstElementChild;
	for (const [index, make] of items.entries()) {
		const item = make();
		const old = next;
		next = old?.nextElementSibling ?? null;
		if (!old) list.append(item);
		else if (!old.isEqualNode(item)) old.replaceWith(item);
		yield index;
	}
	while (next) {
		const surplus = next;
		next = surplus.nextElementSibling;
		surplus.remove();
	}
	if (focused === undefined || list.querySelector(':focus')) return;
	const links = [...list.querySelectorAll('a')];
	const same = links.find((link) => link.getAttribute('href') === focused);
	(same ?? links[0])?.focus({ preventScroll: true });
}
