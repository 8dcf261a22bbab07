import type { Edition } from './edition.ts';
import { readingOf } from './unit.ts';

/** The sentence in which the text itself lists what its recommendations are about. */
const LIST = /提出了(?<list>[^。]+?)\d+个方面的建议/;

/**
 * What each recommendation is about, in the words with which the text announces them: shorter than
 * their titles, and in the same order.
 */
export function aspectsOf(edition: Edition): string[] {
	const chapter = edition.unit(edition.recommendations[0]!.chapter);
	const list = LIST.exec(chapter.paragraphs.map(readingOf).join(''))?.groups?.['list'] ?? '';
	const items = list.split('、');
	const [last = ''] = items.splice(-1);
	const aspects = [...items, ...last.split('和')];
	if (aspects.length !== edition.recommendations.length)
		throw new Error(
			`Chapter ${chapter.id} announces ${aspects.length} aspects for ${edition.recommendations.length} recommendations; correct LIST in src/edition/aspects.ts.`,
		);
	return aspects;
}
