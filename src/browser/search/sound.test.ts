import { expect, test } from 'vitest';
import { soundingLike, soundingLikeTwo } from './sound.ts';

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

test('no syllable is cut, but for the one that is still being typed', () => {
	expect(soundingLike('zhengwu', TERMS)).toEqual(['电子政务']);
	expect(soundingLike('jijin', TERMS)).toEqual(['公积金']);
	expect(soundingLike('engwu', TERMS)).toEqual([]);
	expect(soundingLike('dianziz', TERMS)).toEqual(['电子政务']);
	expect(soundingLike('zizheng', [...TERMS, ['自证', 'zi zheng']])).toEqual(['自证', '电子政务']);
	expect(soundingLike('dianzi', [...TERMS, ['电子', 'dian zi']])).toEqual(['电子', '电子政务']);
	expect(
		soundingLike('gongan', [
			['公安部', 'gong an bu'],
			['共赢', 'gong ang'],
		]),
	).toEqual(['公安部']);
});

test('what is no pinyin sounds like nothing', () => {
	for (const query of ['g', 'customs', 'H2010', '公积金'])
		expect(soundingLike(query, TERMS), query).toEqual([]);
});

test('two terms are known by their sound, too', () => {
	const terms: [string, string][] = [
		['网络', 'wang luo'],
		['安全', 'an quan'],
		['暗泉', 'an quan'],
	];
	expect(soundingLikeTwo('wǎngluò ānquán', terms)).toEqual(['网络安全', '网络暗泉']);
	expect(soundingLikeTwo('wangluo', terms)).toEqual([]);
});
