import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { bySound } from './by-sound.ts';

const order = (...names: string[]) => bySound(names, (name) => name).flatMap(({ items }) => items);

test('numerals come first, by their value, then the alphabet', () => {
	expect(
		bySound(['12329热线', '安徽', '4·23全民阅读', 'H2010通关管理系统', '护苗2015'], (name) => name),
	).toEqual([
		{ sign: '0—9', items: ['4·23全民阅读', '12329热线'] },
		{ sign: 'A', items: ['安徽'] },
		{ sign: 'H', items: ['H2010通关管理系统', '护苗2015'] },
	]);
});

test.each([
	['the sound of a name is that of its words', ['成都', '重庆', '昭通']],
	['marks do not count', ['三农普查', '“三严三实”专题教育', '扫黄打非']],
	[
		'names with the same first character stand together',
		['国家法人库', '国家智慧旅游', '国库支付'],
	],
	['tones tell sounds apart, strokes characters', ['丽水', '李克强', '历史', '厉行', '立法']],
	['ü stands behind u', ['鲁甸', '路网', '旅游', '律师', '乱象']],
	['三 has the sound that it has', ['全国', '三大司法公开平台', '一体化']],
])('%s', (_, names) => {
	expect(order(...names.toReversed())).toEqual(names);
});

test('every entry of the registers stands once, under the letter of its sound', () => {
	const names = edition().entities.map(({ name }) => name);
	const letters = bySound(names, (name) => name);
	expect(letters.flatMap(({ items }) => items).toSorted()).toEqual(names.toSorted());
	const signs = letters.map(({ sign }) => sign);
	expect(signs).toEqual(signs.toSorted());
	expect(new Set(signs).size).toBe(signs.length);
});
