import { ANNOTATED, type Settings } from './choices.ts';

/** The pages that all ways to 通读 lead to: plain, or with its notes. */
const [PLAIN, WITH_NOTES] = ['full.html', 'annotated.html'];

/** Leads every way to 通读 to the page that the reader chose. What leads to a place in it, and the choice itself, stay. */
export function leadThrough(settings: Settings): void {
	const [from, to] = ANNOTATED in settings ? [PLAIN, WITH_NOTES] : [WITH_NOTES, PLAIN];
	for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href$="${from}"]`))
		if (!link.closest('.forms')) link.href = link.getAttribute('href')!.slice(0, -from.length) + to;
}
