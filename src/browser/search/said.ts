import { hitsOf, occurrencesIn, type Hit } from '../../search/hits.ts';
import { fold } from '../../search/fold.ts';
import { leftOut } from '../../search/left-out.ts';
import type { Answer } from './answered.ts';
import { plainly } from './summary.ts';

/**
 * 原文共 7 处，1 篇；本版另有 4 处. Behind it stands what of the query was not looked for. Where the
 * filters hide something of the whole answer, what is said holds within them only.
 */
export function said(answer: Answer, query: string, whole: Answer): string {
	const isNarrowed = placesIn(answer) < placesIn(whole);
	const all = isNarrowed ? within(answer) : found(answer, inQuotes(query));
	return [all, lacking(answer), leftOut(query)].filter(Boolean).join('；');
}

/** What an answer lacks that has not come: it is not called absent. */
function lacking({ pages, isWhole, missed }: Answer): string {
	if (pages.length > 0 && !isWhole) return missed ? '有一部分未能载入' : '本版所加尚未载入';
	return missed === 'offers' ? '拼音与近似的词未能载入' : '';
}

/** What is there within the filters; what is not may well be elsewhere. */
function within(answer: Answer): string {
	const more = occurrencesIn(answer.added);
	const there = [
		answer.pages.length > 0 && plainly(answer) + ofEach(answer),
		more > 0 && `本版${answer.pages.length > 0 ? '另' : '所加'}有 ${more} 处`,
		answer.names.length > 0 && `所指 ${answer.names.length} 条`,
	].filter(Boolean);
	return there.length > 0 ? `所选范围内，${there.join('；')}` : '所选范围内没有';
}

const placesIn = (answer: Answer): number => occurrencesIn(hitsOf(answer)) + answer.names.length;

function found(answer: Answer, asked: string): string {
	const { terms, pages, added, names } = answer;
	if (terms.length === 0) return `${asked}只有标点，标点不计；请输入文字`;
	const more = occurrencesIn(added);
	if (pages.length > 0)
		return [plainly(answer) + ofEach(answer), more > 0 && `本版另有 ${more} 处`]
			.filter(Boolean)
			.join('；');
	if (more > 0) return `原文没有${asked}；本版所加有 ${more} 处`;
	return names.length > 0 ? `原文没有${asked}，所指如下` : missing(answer, asked);
}

/** How often each of several words stands there. */
function ofEach({ terms, pages }: Answer): string {
	if (terms.length < 2) return '';
	const counts = new Map<string, number>();
	for (const word of pages.flatMap(({ hits }) => hits).flatMap(wordsOf))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const each = terms.flatMap((term) => {
		const count = counts.get(term);
		return count ? [`“${term}” ${count} 处`] : [];
	});
	return each.length < 2 ? '' : `，各词都有：${each.join('，')}`;
}

const wordsOf = ({ text, ranges }: Hit): string[] =>
	ranges.map(([start, end]) => fold(text.slice(start, end)).text);

function missing({ terms, cut, offers }: Answer, asked: string): string {
	const [first, ...others] = offers.queries;
	if (cut > 0) return `没有单独的${asked}，只在较长的数中有`;
	if (first && offers.by === 'sound')
		return `${asked}按拼音可作“${first}”${others.length > 0 ? '等' : ''}；原文没有这串字母`;
	return terms.length > 1 ? `没有找到各词都有的一篇：${asked}` : `没有找到${asked}`;
}

/** So many characters of a query are repeated. */
const MOST = 40;

/** A query in quotation marks; its own become single ones, and none is doubled. */
export function inQuotes(query: string): string {
	const shown = query.trim().slice(0, MOST);
	const bare = shown.replace(/^“([^“”]*)”$|^"([^"]*)"$/, '$1$2');
	return `“${bare
		.replace(/"([^"]*)"/g, '‘$1’')
		.replaceAll('“', '‘')
		.replaceAll('”', '’')}”`;
}
