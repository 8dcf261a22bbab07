/** What was left out of an open page, each with what stood before it. */
interface Short {
	repeats: { repeat: Element; before: Element }[];
}

/**
 * Takes out of an open page what repeats the element before it and has nothing that is marked with
 * `data-look`: rows, items and sections, of which long pages have hundreds. Runs in the page.
 */
export function leaveOutRepeats(): void {
	const needed = new Set<Element>();
	for (const marked of document.querySelectorAll('[data-look]'))
		for (let at: Element | null = marked; at && !needed.has(at); at = at.parentElement)
			needed.add(at);
	const repeats: Short['repeats'] = [];
	for (const repeat of document.querySelectorAll('main :is(li, tr, section, article, p, g)')) {
		const before = repeat.previousElementSibling;
		const isRepeat =
			before?.tagName === repeat.tagName &&
			before.getAttribute('class') === repeat.getAttribute('class');
		if (isRepeat && !needed.has(repeat)) repeats.push({ repeat, before });
	}
	for (const { repeat } of repeats) repeat.remove();
	Object.assign(window, { repeats } satisfies Short);
}

/** Puts back what was taken out, where it stood. Runs in the page. */
export function putBackRepeats(): void {
	const { repeats } = window as never as Short;
	for (const { repeat, before } of repeats) before.after(repeat);
}
