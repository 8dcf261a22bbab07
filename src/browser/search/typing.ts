import { inOneLine } from './lines.ts';

/** Calls back after every change of a box, but never in the middle of an input method's composition. */
export function onTyping(box: HTMLInputElement, typed: () => void): void {
	let isComposing = false;
	box.addEventListener('compositionstart', () => (isComposing = true));
	box.addEventListener('compositionend', () => {
		isComposing = false;
		typed();
	});
	box.addEventListener('input', () => !isComposing && typed());
	box.addEventListener('paste', pasteInOneLine);
}

/** Lines that are pasted are one text: browsers would part them with spaces, which separate terms. */
function pasteInOneLine(event: ClipboardEvent): void {
	const lines = event.clipboardData?.getData('text/plain') ?? '';
	if (!/[\r\n]/.test(lines)) return;
	event.preventDefault();
	document.execCommand('insertText', false, inOneLine(lines));
}

/** Up and down move between the box and the links of the list. */
export function moveWithArrows(box: HTMLInputElement, list: HTMLElement): void {
	const move = (event: KeyboardEvent): void => {
		if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
		const stops: HTMLElement[] = [box, ...list.querySelectorAll('a')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (at === -1 || !next) return;
		event.preventDefault();
		next.focus();
	};
	box.addEventListener('keydown', move);
	list.addEventListener('keydown', move);
}
