import { outcome, type Checked } from '../schema/check.ts';
import type { NumberRow } from '../schema/number.ts';

/** What has become of the check of a number, and what each word means to a reader. */
export const checkedWords: Record<Checked, string> = {
	相合: '与他数或所列之项重算，所得与所载相同，或部分不逾全体',
	约合: '所得与所载只差舍入',
	两可: '原文可作两读或留有余地，所得不足以定其合否',
	不合: '所得与所载不同',
	无基期: '增减所比的上年之数，原文未载',
	无分母: '占比的分子、分母，原文未载',
	无对照: '可与他数算得一数，而该数原文未载',
	独出: '原文别无一数可与之相核',
	未列: '所计之物可以列举，原文未逐一列出',
};

/** How many of the numbers are held against others, and how many cannot be, word by word. */
export function checkedCounts(numbers: readonly Pick<NumberRow, 'checked'>[]) {
	const counts = (Object.keys(checkedWords) as Checked[])
		.map((word) => ({ word, count: numbers.filter(({ checked }) => checked === word).length }))
		.filter(({ count }) => count > 0)
		.map((each) => ({ ...each, isHeld: isHeld(each.word), what: checkedWords[each.word] }));
	const sum = (isOne: boolean) =>
		counts.reduce((total, { count, isHeld: own }) => total + (own === isOne ? count : 0), 0);
	return { counts, held: sum(true), reasoned: sum(false) };
}

/** Whether a claim holds the number against another. */
const isHeld = (word: Checked): boolean => outcome.options.some((each) => each === word);

/** What the index of numbers says of one: 核对相合, 未核：独出. */
export function checkedTag({ checked }: Pick<NumberRow, 'checked'>): string | undefined {
	if (checked === null) return undefined;
	return isHeld(checked) ? `核对${checked}` : `未核：${checked}`;
}
