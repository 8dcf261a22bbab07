import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { smallest } from './smallest.ts';

const emended = edition().emendations.filter(({ by }) => by === 'editor');
const marked = (received: string, reading: string) =>
	smallest({ start: 0, end: reading.length, received, reading }).map((each) => [
		each.received,
		each.reading,
	]);

test('of each emendation only the characters are marked that it changes', () => {
	const found = emended.map((each) => [
		each.id,
		...smallest(each).map(({ received, reading }) => `${received}→${reading}`),
	]);
	expect(Object.fromEntries(found.map(([id, ...changes]) => [id, changes]))).toEqual({
		'e-sasac-name-chapter': ['→监督'],
		'e-scopsr-period': ['~→—'],
		'e-sasac-name': ['→监督'],
		'e-statistics-process': ['畅→程'],
		'e-csrc-name-chapter': ['券→监'],
		'e-csrc-name': ['券→监'],
	});
});

test('a difference stands in the reading text where it says', () => {
	const all = edition();
	for (const each of emended)
		for (const { start, end, reading } of smallest(each))
			expect(all.textAt({ ...each, start, end }).slice(start, end), each.id).toBe(reading);
});

test('what changes in two places is marked in both, and what lies between is left alone', () => {
	expect(marked('业务流畅和数剧流程', '业务流程和数据流程')).toEqual([
		['畅', '程'],
		['剧', '据'],
	]);
});

test('what is dropped and what is set in has nothing on the other side', () => {
	expect(marked('证券券会', '证券会')).toEqual([['券', '']]);
	expect(marked('', '监督')).toEqual([['', '监督']]);
	expect(marked('监督', '监督')).toEqual([]);
});

test('a sign of two code units is never cut', () => {
	expect(marked('𠮷人', '𠮶人')).toEqual([['𠮷', '𠮶']]);
});
