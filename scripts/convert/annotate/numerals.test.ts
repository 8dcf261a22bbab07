import { expect, test } from 'vitest';
import { convertSeeds } from '../conversion.ts';
import type { Memo } from '../seeds/files.ts';
import { complaints, line } from '../../../tests/conversion.ts';
import { seedFiles } from '../../../tests/shelf.ts';

/** What is said of words that are put into the first paragraph about the customs. */
const found = (words: readonly string[]) =>
	complaints(line(32, (text) => text.replace('多年来,', `多年来,${words.join('——')}，`)));

const seeds = seedFiles('2013');
/** What was read of them for one word is the same for the next. */
const memo: Memo = new Map();

/** A word of each class of numerals, in which the signs between braces write a number. */
const CLASSES = [
	...['{９９}项', '{⑨}项', '{⑴}项', '{⒈}项', '{㈠}项', '{Ⅳ}级', '第{IV}级', '{½}数', '{٣٤}项'],
	...['{壹拾贰}项', '{廿}年', '{卅}年', '{卌}年', '{二〇一五}年', '{零}点'],
	...['{9%}弱', '{3‰}弱', '{6℃}上', '{9㎡}上', '{5㎞}上', '{⼆}项', '{㋀}初'],
];

test('numerals of every class must be accounted for, each sign of them', () => {
	const problems = found(CLASSES.map((word) => word.replaceAll(/[{}]/g, '')));
	for (const problem of problems) expect(problem).toMatchObject({ kind: 'unaccounted', line: 32 });
	const named = problems.map(({ said }) => /has “(.+?)”/.exec(said)![1]);
	expect(named.join('')).toBe(CLASSES.map((word) => /\{(.+)\}/.exec(word)![1]).join(''));
});

test.each(CLASSES)('in any text a number, a date or an exception accounts for %s', (word) => {
	const [printed, quote] = [word.replaceAll(/[{}]/g, ''), /\{(.+)\}/.exec(word)![1]!];
	const kindsWith = (more: Record<string, string>) => {
		const files = new Map(seeds);
		const add = (name: string, words: string) =>
			files.set(`seeds/2013/${name}`, `${files.get(`seeds/2013/${name}`)}${words}\n`);
		files.set(
			'seeds/2013/report.txt',
			files.get('seeds/2013/report.txt')!.replace('推进通关联网,', `推进通关联网,又称${printed},`),
		);
		for (const [name, words] of Object.entries(more)) add(name, words);
		const readFile = (path: string) =>
			files.has(path) ? Buffer.from(files.get(path)!) : undefined;
		return convertSeeds({ reports: ['2013'], readFile }, memo).problems.map(({ kind }) => kind);
	};
	const at = `at: 'customs#p1', quote: '${quote}', prefix: '${printed.slice(0, printed.indexOf(quote))}'`;
	expect(kindsWith({})).toEqual([...quote].map(() => 'unaccounted'));
	expect(kindsWith({ 'numerals.yaml': `- { term: '${printed}', why: name }` })).toEqual([]);
	expect(kindsWith({ 'numerals.yaml': `- { ${at}, why: name }` })).toEqual([]);
	expect(kindsWith({ 'numbers.yaml': `- { id: n-new, ${at}, ${NUMBER} }` })).toEqual([]);
	expect(kindsWith({ 'dates.yaml': `- { id: d-new, ${at}, ${DATE} }` })).toEqual([]);
});

const NUMBER = `value: 9, unit: 项, measures: 样例, subject: 海关总署, kind: count, unchecked: 独出`;
const DATE = `iso: '2013', precision: year, event: 样例`;

test('the same characters in other words are none', () => {
	const words = ['队伍', '大陆', '登陆', '收拾', '放肆', '陆续', '半年', '几次', '数级', '元素'];
	expect(found([...words, '角度', '参加', 'CD'])).toEqual([]);
});

test('each numeral is told with the words around it, none of them cut in two', () => {
	expect(found(['𠮷𠮷𠮷9𠮷𠮷𠮷'])[0]!.said).toContain('“9” in “𠮷𠮷𠮷9𠮷𠮷𠮷”');
	expect(found(['𠮷甲乙丙丁戊己9𠮷'])[0]!.said).not.toContain('U+D');
});
