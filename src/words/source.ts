import { titled } from '../citation/titled.ts';
import type { SourceRow } from '../schema/source.ts';
import { inWords } from './periods.ts';

/** What is known by its number rather than by its title. */
const NUMBERED: readonly SourceRow['kind'][] = ['规章', '规范性文件', '标准'];

/** A source as notes name it, with the place in it: 国发〔2015〕40号, 《优化营商环境条例》第三条. */
export function sourceWords({ kind, title, number, short }: SourceRow, at = ''): string {
	const name = short ?? (NUMBERED.includes(kind) ? number : undefined) ?? (title && titled(title));
	return (name ?? number ?? kind) + at;
}

/** Several of them in a row: 国发〔2015〕50号；国办发〔2016〕53号. */
export const listed = (sources: readonly { words: string }[]): string =>
	sources.map(({ words }) => words).join('；');

/** What a source is called in the list of all: by its title before anything else. */
export const sourceName = ({ title, short, number }: SourceRow): string =>
	title === null ? (short ?? number ?? '题名未详') : titled(title);

/** Who issued a source, under what number and when, as far as is known. */
export const sourceFacts = ({ issuer, number, date }: SourceRow): string[] =>
	[issuer ?? '发出者未详', number, date === null ? '日期未详' : inWords(date)].flatMap(
		(fact) => fact ?? [],
	);

/** How an editor saw a source: 2026年11月见原网页：中国政府网. */
export function seenWords({ seen }: Pick<SourceRow, 'seen'>): string {
	return seen ? `${inWords(seen.on)}见${seen.as}：${seen.where}` : '未见';
}
