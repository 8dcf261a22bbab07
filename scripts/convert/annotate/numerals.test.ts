import { expect, test } from 'vitest';
import { complaints, line } from '../../../tests/conversion.ts';

/** What is said of a word that is put into the first paragraph about the customs. */
const found = (word: string) =>
	complaints(line(32, (text) => text.replace('多年来,', `多年来,${word}，`)));

test.each([
	...['９９项', '⑨项', '㈨项', '㊈项', '⒐项', 'Ⅳ级', 'ⅳ级', '½数', '10²', '٣٤项', '९项'],
	...['壹项', '贰项', '叁项', '肆佰', '伍拾', '陆仟', '柒项', '捌项', '玖项', '壹拾', '伍元'],
	...['廿年', '卅年', '卌年', '两级', '〇年', '二〇一五', '双边', '三千亿', '万亿', '一亿', '⼆项'],
])('“%s” holds a numeral that something must account for', (word) => {
	const problems = found(word);
	expect(problems.length).toBeGreaterThan(0);
	for (const problem of problems) expect(problem).toMatchObject({ kind: 'unaccounted', line: 32 });
});

test.each(['队伍', '大陆', '登陆', '收拾', '放肆', '陆续', '半年', '几次', '数级', '元素', '角度'])(
	'“%s” holds none',
	(word) => {
		expect(found(word)).toEqual([]);
	},
);

test('each numeral is told with the words around it, none of them cut in two', () => {
	expect(found('𠮷𠮷𠮷9𠮷𠮷𠮷')[0]!.said).toContain('“9” in “𠮷𠮷𠮷9𠮷𠮷𠮷”');
	expect(found('𠮷甲乙丙丁戊己9𠮷')[0]!.said).not.toContain('U+D');
});
