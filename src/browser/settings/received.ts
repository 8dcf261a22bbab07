/**
 * Sets every block of the page's source as it was received: line by line, each led by its number,
 * without marks. `lines` is the whole source. Gives back what puts the reading text back, node by node.
 */
export function setReceived(lines: readonly string[]): () => void {
	const restorers = [...document.querySelectorAll<HTMLElement>('[data-lines]')].map((block) => {
		const [first = 0, last = 0] = block.dataset['lines']!.split('-').map(Number);
		const kept = [...block.childNodes];
		const received = lines
			.slice(first - 1, last)
			.flatMap((line, index) => [
				numberOf(first + index),
				first + index < last ? `${line}\n` : line,
			]);
		block.replaceChildren(...received);
		block.classList.add('received');
		return () => {
			block.replaceChildren(...kept);
			block.classList.remove('received');
			if (block.className === '') block.removeAttribute('class');
		};
	});
	return () => restorers.forEach((restore) => restore());
}

/** The number of a source line: generated, so that neither copying nor searching meets it. */
function numberOf(line: number): HTMLElement {
	const label = document.createElement('span');
	label.className = 'ln';
	label.dataset['edition'] = '';
	label.dataset['n'] = String(line);
	return label;
}

/** Does something to the text and keeps the block under the reader's eyes where it is. */
export function inPlace(change: () => void): void {
	const block = [...document.querySelectorAll('[data-lines]')].find(
		(each) => each.getBoundingClientRect().bottom > 0,
	);
	const before = block?.getBoundingClientRect().top ?? 0;
	change();
	const after = block?.getBoundingClientRect().top ?? 0;
	if (scrollY > 0) scrollBy({ top: after - before, behavior: 'instant' });
}
