import { expect, test } from 'vitest';
import { soundingLike } from './sound.ts';

const TERMS: [string, string][] = [
	['公积金', 'gong ji jin'],
	['旅游', 'lv you'],
	['电子政务', 'dian zi zheng wu'],
];

test('pinyin is understood with tone marks and without, composed or not, whole or by initials', () => {
	for (const query of [
		'gongjijin',
		'gōngjījīn',
		'gōngjījīn'.normalize('NFD'),
		"Gōng'jī jīn",
		'gjj',
	])
		expect(soundingLike(query, TERMS), query).toEqual(['公积金']);
	for (const query of ['lvyou', 'lüyou', 'lǚyóu'])
		expect(soundingLike(query, TERMS), query).toEqual(['旅游']);
});

test('what is no pinyin sounds like nothing', () => {
	for (const query of ['g', 'customs', 'H2010', '公积金'])
		expect(soundingLike(query, TERMS), query).toEqual([]);
});
