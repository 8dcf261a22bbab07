import { occurrencesIn } from '../../search/hits.ts';
import type { Answer } from './answered.ts';

/** What is said where something that might hold an answer could not be read: never that it is not there. */
export const INTERRUPTED = '检索中断，有一部分未能载入。';

/**
 * 原文共 7 处，1 篇, until what has more to say is there; `whole` is the answer without the filters.
 */
export function summary(answer: Answer, query: string, whole = answer): string {
	if (answer.fuller) return answer.fuller.said(answer, query, whole);
	if (answer.pages.length === 0) return '所选范围内没有';
	return plainly(answer) + (answer.missed ? '；有一部分未能载入' : '');
}

/** How much the source has. */
export const plainly = ({ pages }: Answer): string =>
	`原文共 ${occurrencesIn(pages.flatMap(({ hits }) => hits))} 处，${pages.length} 篇`;
