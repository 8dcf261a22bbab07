import { cite } from '../../citation/styles.ts';
import { element } from '../element.ts';
import type { Pointed } from './pointed.ts';

/** The code by which another page quotes the words: a paragraph each, where they are, and how they are cited. */
export function quotationCode({ quotes, link, work }: Pointed): string {
	const words = quotes.map((quote) => element('p', { textContent: quote.words }));
	const footer = element('footer', { textContent: cite(work) });
	const code = element('blockquote', {}, [...words, footer]);
	code.setAttribute('cite', link);
	return code.outerHTML;
}
