import { element } from '../element.ts';

/** Says what has become of copying, beside the buttons, to those who see and those who hear. */
export const createStatus = (): HTMLElement =>
	element('span', { role: 'status', className: 'said' });

/**
 * Copies a text and says so; where the page may not copy, as over plain http, the text appears in a
 * field, selected, for the reader to copy.
 */
export async function copy(text: string, status: HTMLElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		fieldBeside(status)?.remove();
		status.textContent = '已复制';
	} catch {
		offer(text, status, '请复制框中文字');
	}
}

/** Shows a text in a field, selected, with a word of what to do with it. */
export function offer(text: string, status: HTMLElement, words: string): void {
	const field = fieldBeside(status) ?? element('textarea', { readOnly: true, rows: 4 });
	field.setAttribute('aria-label', words);
	field.value = text;
	status.after(field);
	status.textContent = words;
	field.focus({ preventScroll: true });
	field.select();
}

const fieldBeside = (status: HTMLElement): HTMLTextAreaElement | null =>
	status.parentElement!.querySelector('textarea');
