import { dateWords, editionWords } from '../citation/work.ts';

/** A version of the edition and the day on which it was given out: 标注版0.1.0，2026年12月1日. */
export const versionWords = ({ version, date }: { version: string; date: string | null }): string =>
	`${editionWords({ version })}，${date === null ? '尚未发布' : dateWords(date)}`;
