import { dateWords, editionWords } from '../citation/work.ts';

/** A version of the edition and the day on which it was given out: 标注版0.1.0，2026年12月1日. */
export const versionWords = ({ version, date }: { version: string; date: string | null }): string =>
	`${editionWords({ version })}，${releaseWords(date)}`;

/** The day on which a version was given out, or that it was not yet. */
export const releaseWords = (date: string | null): string =>
	date === null ? '尚未发布' : dateWords(date);
