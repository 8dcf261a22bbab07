import { forms } from '../../citation/forms.ts';
import { cite, styles } from '../../citation/styles.ts';
import type { Work } from '../../citation/work.ts';
import { element } from '../element.ts';
import { copy, createStatus } from './copy.ts';
import { seenToday, workOn } from './place.ts';
import type { Site } from './pointed.ts';

/**
 * Writes the strings of a cite box anew, with the address of the page and the day, and sets beside
 * each what copies it; the files of references are then those of the same words.
 */
export function fillBox(box: HTMLElement, { cited, page, base }: Site): void {
	const each = workOn(cited, page);
	const work = seenToday(cited, each, base);
	const [first, ...others] = box.querySelectorAll<HTMLElement>('[data-style]');
	for (const line of [first!, ...others]) line.textContent = inStyle(work, line);
	const status = createStatus();
	const button = (words: string, text: string) => {
		const onclick = () => copy(text, status);
		return element('button', { type: 'button', textContent: words, onclick });
	};
	const acts = [
		button('复制引文', cite(work)),
		button('复制链接', (base ?? '') + each.page),
		status,
	];
	first!.after(element('p', { className: 'acts' }, acts));
	for (const line of others) {
		const name = line.previousElementSibling!;
		const copied = button('复制', inStyle(work, line));
		copied.setAttribute('aria-label', `复制，${name.textContent}`);
		name.append(copied);
	}
	if (base)
		for (const link of box.querySelectorAll<HTMLAnchorElement>('[download]')) write(link, work);
	box.classList.add('ready');
}

const inStyle = (work: Work, { dataset }: HTMLElement): string =>
	styles.find(({ id }) => id === dataset['style'])!.cite(work);

/** Has a link give out a file that knows address and day, in place of that of the edition, which does not. */
function write(link: HTMLAnchorElement, work: Work): void {
	const file = new URL(link.href).pathname.split('/').pop()!;
	const form = forms.find(({ ending }) => file.endsWith(`.${ending}`));
	if (!form) return;
	link.download = file;
	link.addEventListener('click', () => {
		const made = URL.createObjectURL(new Blob([form.write([work])], { type: 'text/plain' }));
		link.href = made;
	});
}
