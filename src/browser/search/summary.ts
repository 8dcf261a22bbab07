import type { Answer } from './answer.ts';
import { occurrencesIn } from './filters.ts';

/** What is said where something that might hold an answer could not be read: never that it is not there. */
export const INTERRUPTED = '检索中断，有一部分未能载入。';

/** 原文共 7 处，1 篇；本版另有 4 条。 */
export function summary({ pages, added, names }: Answer, query: string): string {
	const count = occurrencesIn(pages.flatMap(({ hits }) => hits));
	const parts = [
		count > 0 && `原文共 ${count} 处，${pages.length} 篇`,
		added.length > 0 && `本版${count > 0 ? '另' : ''}有 ${added.length} 条`,
	].filter(Boolean);
	if (parts.length > 0) return parts.join('；');
	const asked = query.trim().slice(0, 40);
	return names.length > 0 ? `原文没有“${asked}”，所指如下` : `没有找到“${asked}”`;
}
