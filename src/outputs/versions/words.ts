import { editionWords } from '../../citation/work.ts';
import { HOW } from './changes.ts';
import { KINDS, type Kind } from './entries.ts';
import type { Step } from './history.ts';

/** How a version is headed; what is changed without a number of its own is none yet. */
export const nameOf = ({ version, date, before }: Step): string =>
	date === null && version === before ? '未发布的改动' : editionWords({ version });

/** A version in a sentence: what the first holds, or how many entries became what. */
export function summaryOf({ before, changes, counts }: Step): string {
	if (before === undefined) return `初版：${countWords(counts)}。`;
	if (changes.length === 0) return `与前一版相同。`;
	const told = HOW.map(({ how }) => [how, changes.filter((change) => change.how === how).length])
		.filter(([, count]) => count !== 0)
		.map(([how, count]) => `${how}${count}条`);
	return `较前一版${told.join('，')}。`;
}

/** How entries of a kind are counted. */
const MEASURES: Readonly<Record<Kind, string>> = {
	text: '段',
	emendation: '处',
	note: '条',
	case: '则',
	number: '条',
	date: '条',
	entity: '条',
	figure: '幅',
	sequel: '条',
};

/** What a version holds: 正文252段，校改5处，标注324条. */
const countWords = (counts: Readonly<Record<Kind, number>>): string =>
	(Object.keys(KINDS) as Kind[])
		.filter((kind) => counts[kind] > 0)
		.map((kind) => `${KINDS[kind]}${counts[kind]}${MEASURES[kind]}`)
		.join('，');
