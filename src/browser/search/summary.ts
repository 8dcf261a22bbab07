import { leftOut } from '../../search/left-out.ts';
import { isEmpty, type Answer } from './answer.ts';
import { occurrencesIn } from './filters.ts';

/** What is said where something that might hold an answer could not be read: never that it is not there. */
export const INTERRUPTED = '检索中断，有一部分未能载入。';

/**
 * 原文共 7 处，1 篇；本版另有 4 条。 Behind it stands what of the query was not looked for, and what
 * the filters hide where they hide everything of the whole answer.
 */
export function summary(answer: Answer, query: string, whole = answer): string {
	const isHidden = isEmpty(answer) && !isEmpty(whole);
	const asked = query.trim().slice(0, 40);
	const all = isHidden ? `所选范围内没有；取消筛选后${said(whole, asked)}` : said(answer, asked);
	return [all, leftOut(query)].filter(Boolean).join('；');
}

function said({ terms, pages, added, names }: Answer, asked: string): string {
	if (terms.length === 0) return `“${asked}”只有标点，标点不计；请输入文字`;
	const count = occurrencesIn(pages.flatMap(({ hits }) => hits));
	const parts = [
		count > 0 && `原文共 ${count} 处，${pages.length} 篇`,
		added.length > 0 && `本版${count > 0 ? '另' : ''}有 ${added.length} 条`,
	].filter(Boolean);
	if (parts.length > 0) return parts.join('；');
	return names.length > 0 ? `原文没有“${asked}”，所指如下` : `没有找到“${asked}”`;
}
