import type { CitedNote } from '../../citation/cited.ts';
import { revisionWords } from '../../words/revision.ts';
import { element } from '../element.ts';

/** A quiet line: when a note was written, how far it is reviewed, and ways to what it rests on. */
export function madeLine(
	[, created, modified, review, ...sources]: CitedNote,
	page: string,
): Node[] {
	const links = sources.map((id, index) => {
		const link = element('a', { href: `${upFrom(page)}sources.html#${id}` });
		link.textContent = `${index + 1}`;
		link.setAttribute('aria-label', `出处${index + 1}`);
		return link;
	});
	const line = element('span', { textContent: revisionWords({ created, modified, review }) });
	return links.length > 0 ? [line, element('span', {}, ['出处', ...links])] : [line];
}

/** From a page to the folder of its report. */
const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 2);
