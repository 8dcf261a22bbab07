/* What is looked at in a page. Each function runs there, also in an old browser, and so stands on its own
   and calls nothing that is new. */

/** By how many px the page can be scrolled sideways. */
export const sideways = (): number =>
	Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pairs of notes that lie on each other, and notes that reach out of the window or into the foot of the page. */
export function heapedNotes(): string[] {
	const boxes = [...document.querySelectorAll('.notes li')]
		.filter((note) => note.getClientRects().length > 0)
		.map((note) => ({ id: note.id, box: note.getBoundingClientRect() }));
	const found: string[] = [];
	const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? Infinity;
	boxes.forEach(({ id, box }, index) => {
		if (box.bottom > foot + 1) found.push(`${id} reaches into the foot`);
		if (box.left < 0 || box.right > innerWidth + 1) found.push(`${id} reaches out of the window`);
		for (const other of boxes.slice(index + 1))
			if (
				box.left < other.box.right - 1 &&
				other.box.left < box.right - 1 &&
				box.top < other.box.bottom - 1 &&
				other.box.top < box.bottom - 1
			)
				found.push(`${id} lies on ${other.id}`);
	});
	return found;
}

/** Links among words that cannot be told from them: not underlined, and in the colour of what is around. */
export function hiddenLinks(): string[] {
	return [...document.querySelectorAll('main p a, main li a, main small a, main dd a')]
		.filter((link) => link.getClientRects().length > 0)
		.filter((link) => {
			const before = link.previousSibling;
			const after = link.nextSibling;
			const isAmong = [before, after].some(
				(near) => near instanceof Text && /\p{L}/u.test(near.data),
			);
			const own = getComputedStyle(link);
			const around = getComputedStyle(link.parentElement!);
			return (
				isAmong &&
				!own.textDecorationLine.includes('underline') &&
				own.color === around.color &&
				own.fontWeight === around.fontWeight
			);
		})
		.map((link) => link.textContent!);
}

/** Where to press to meet the first element of a selector that is shown, which is brought into the window. */
export function middleOf(selector: string): [x: number, y: number] {
	const found = [...document.querySelectorAll(selector)].find(
		(each) => each.getClientRects().length > 0,
	);
	if (!found) throw new Error(`nothing is shown of ${selector}`);
	const { top, bottom } = found.getBoundingClientRect();
	if (top < 0 || bottom > innerHeight) found.scrollIntoView({ block: 'center' });
	const [box] = found.getClientRects();
	return [box!.left + Math.min(box!.width / 2, 100), box!.top + box!.height / 2];
}
