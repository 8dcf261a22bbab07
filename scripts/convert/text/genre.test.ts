import { expect, test } from 'vitest';
import { report2015 } from '../../../tests/conversion.ts';
import { GENRE } from './genre.ts';
import { readLine } from './lines.ts';
import { authorIn, proposerNames, subjectNames } from './names.ts';

const { text, converted } = report2015();
const readings = converted.read.map((block) => block.text);

test('the lines of 2015 are what they are, and none is nearly something', () => {
	const found = text.lines.map((each, index) => readLine(each, index + 1, text.wording));
	const count = (kind: string) => found.filter((each) => each.kind === kind).length;
	expect(
		['part', 'title', 'chapter', 'section', 'caseStudy', 'closing', 'signature'].map(count),
	).toEqual([1, 1, 4, 49, 30, 1, 1]);
	expect(found.filter(({ isNear }) => isNear)).toEqual([]);
});

test.each([
	'2015年,公安部、人力资源和社会保障部等部门的电子政务',
	'1.84亿份清单已经放行',
	'一是开展物联网示范;二是开展国家林业信息化试点。',
	'3、4月间的试点,均已完成。',
	'十二五期间,海关总署不断加大科技创新推动力度',
	'本级评述的范围',
])('“%s” is a paragraph, though it begins like a heading', (line) => {
	expect(readLine(line, 30, text.wording)).toEqual({ kind: 'paragraph', isNear: false });
});

test('bodies, proposers and the author are found where the text names them', () => {
	const listsOf = (names: typeof subjectNames) =>
		readings.flatMap((reading) => names(reading)?.map(({ name }) => name) ?? []);
	expect(listsOf(subjectNames).length).toBe(38);
	expect(listsOf(proposerNames).length).toBe(47);
	expect(authorIn(text.lines.at(-1)!)).toBe('周德铭');
	for (const name of listsOf(proposerNames)) expect(readings.join('\n')).toContain(name);
});

test('what the text states of itself is found once each', () => {
	for (const [pattern, number] of [
		[GENRE.stated.bodies, '38'],
		[GENRE.stated.recommendations, '11'],
	] as const)
		expect(readings.flatMap((reading) => pattern.exec(reading)?.[1] ?? [])).toEqual([number]);
	expect(readings.filter((reading) => GENRE.aspects.test(reading)).length).toBe(1);
});
