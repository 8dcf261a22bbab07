import { expect, test } from 'vitest';
import { complaints, line } from '../../../tests/conversion.ts';

/** What is said of words that are put into the first paragraph about the customs. */
const found = (words: readonly string[]) =>
	complaints(line(32, (text) => text.replace('多年来,', `多年来,${words.join('——')}，`)));

test('numerals of every script and of banks must be accounted for, each of them', () => {
	const words = [
		...['９９项', '⑨项', '㈨项', '㊈项', '⒐项', 'Ⅳ级', 'ⅳ级', '½数', '10²', '٣٤项', '९项'],
		...['壹项', '贰项', '叁项', '肆佰', '伍拾', '陆仟', '柒项', '捌项', '玖项', '壹拾', '伍元'],
		...[
			'廿年',
			'卅年',
			'卌年',
			'两级',
			'〇年',
			'二〇一五',
			'双边',
			'三千亿',
			'万亿',
			'一亿',
			'⼆项',
		],
	];
	const problems = found(words);
	for (const problem of problems) expect(problem).toMatchObject({ kind: 'unaccounted', line: 32 });
	const named = problems.map(({ said }) => /has “(.+?)”/.exec(said)![1]);
	const numerals = words
		.join('')
		.replaceAll(/[项级数佰年边元]/g, (sign) => (sign === '佰' ? sign : ''));
	expect(named.join('')).toBe(numerals);
});

test('the same characters in other words are none', () => {
	const words = [
		'队伍',
		'大陆',
		'登陆',
		'收拾',
		'放肆',
		'陆续',
		'半年',
		'几次',
		'数级',
		'元素',
		'角度',
	];
	expect(found(words)).toEqual([]);
});

test('each numeral is told with the words around it, none of them cut in two', () => {
	expect(found(['𠮷𠮷𠮷9𠮷𠮷𠮷'])[0]!.said).toContain('“9” in “𠮷𠮷𠮷9𠮷𠮷𠮷”');
	expect(found(['𠮷甲乙丙丁戊己9𠮷'])[0]!.said).not.toContain('U+D');
});
