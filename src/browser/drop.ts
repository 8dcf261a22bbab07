/** A menu that lies over the page goes when the reader turns to something else, or on Escape, which leads back to its word. */

for (const turn of ['click', 'focusin'] as const)
	addEventListener(turn, ({ target }) => {
		for (const menu of opened()) if (!menu.contains(target as Node)) menu.open = false;
	});
addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	for (const menu of opened()) {
		menu.open = false;
		menu.querySelector('summary')!.focus();
	}
});

function opened(): Iterable<HTMLDetailsElement> {
	return document.querySelectorAll<HTMLDetailsElement>('.drop[open]');
}
