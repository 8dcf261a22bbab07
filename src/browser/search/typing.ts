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

/** Up and down move between the box and the hits; down leads to the first in sight from a page just opened. */
export function moveWithArrows(box: HTMLInputElement, list: HTMLElement): void {
	addEventListener('keydown', (event) => {
		const { key, target } = event;
		if (event.isComposing || event.defaultPrevented || !/^Arrow(Down|Up)$/.test(key)) return;
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const links = list.offsetParent ? list.querySelectorAll<HTMLElement>('li > a, p a') : [];
		const hits = [...links];
		const stops = [box, ...hits];
		const at = stops.indexOf(target as HTMLElement);
		const isFresh = target === document.body && key === 'ArrowDown';
		const next = isFresh
			? hits.find((hit) => hit.getBoundingClientRect().top >= 0)
			: at === -1
				? undefined
				: stops[at + (key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
}
