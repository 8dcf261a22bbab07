import { errorText } from '../../words/reference.ts';
import { element } from '../element.ts';
import { offer } from './copy.ts';
import type { Pointed, Site } from './pointed.ts';

/** The way to those who receive errors, as the page has it: to the words that say how, or to an address. */
const errorsLink = (): HTMLAnchorElement | null => document.querySelector('.errors');

/**
 * What stands among the tools to report an error: a letter that is begun, where the edition has an
 * address for such, else a button that shows the same words to be copied.
 */
export function reportTool(pointed: Pointed, { cited }: Site, status: HTMLElement): HTMLElement {
	const to = errorsLink();
	const text = errorText(pointed, cited.report.title, pointed.link.split(':~:')[0]!);
	if (to?.protocol === 'mailto:')
		return element('a', { href: letter(to.href, text), textContent: '报告错误' });
	const onclick = () => {
		offer(text, status, '请补写有误之处，连同以上各行发出。');
		const way = element('a', { href: to?.href ?? '', textContent: '报告之处' });
		if (to) status.append(' ', way);
	};
	return element('button', { type: 'button', textContent: '报告错误', onclick });
}

/** A letter with its subject and its text, which go into an address that may have others already. */
function letter(address: string, text: string): string {
	const subject = encodeURIComponent(`勘误：${text.split('\n')[0]}`);
	const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
	return `${address}${address.includes('?') ? '&' : '?'}subject=${subject}&body=${body}`;
}
