import { termsOf } from '../search/engine.ts';
import { recall } from './found.ts';
import { highlight } from './highlight.ts';

const query = recall();
if (query && !document.querySelector('[data-results]')) highlight(termsOf(query));

/** `/` or Ctrl K leads to the search box. */
addEventListener('keydown', (event) => {
	const isShortcut =
		(event.key === '/' &&
			!event.ctrlKey &&
			!event.metaKey &&
			!event.altKey &&
			!isTyping(event.target)) ||
		(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
	const box = document.querySelector<HTMLInputElement>('[type=search]');
	if (!isShortcut || !box) return;
	event.preventDefault();
	box.focus();
	box.select();
});

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
	);
}
