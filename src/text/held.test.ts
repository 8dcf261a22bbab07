import { expect, test } from 'vitest';
import { collate } from './collate.ts';
import { held } from './held.ts';

test('a number keeps to its unit, and a change stays inside the years that it is made in', () => {
	const [received, reading] = ['规划(2011~2015年)》', '规划（2011—2015年）》'];
	const dash = { start: 7, end: 8, received: '~', reading: '—' };
	const pieces = collate(received, reading, [{ ...dash, kind: '标点', by: 'editor' }]);
	const found = held(pieces, [
		{ start: 3, end: 13 },
		{ start: 8, end: 13 },
	]);
	const shown = found.map(({ isWhole, pieces }) => [
		isWhole,
		pieces.map((piece) => `${piece.received}|${piece.reading}`),
	]);
	expect(shown).toEqual([
		[false, ['规划|规划', '(|（']],
		[true, ['2011|2011', '~|—', '2015年|2015年']],
		[false, [')|）', '》|》']],
	]);
});

test('ranges that touch stay two, and what is dropped before one goes with it', () => {
	const space = { start: 2, end: 2, received: ' ', reading: '' };
	const pieces = collate('】。 2015年12月', '】。2015年12月', [
		{ ...space, kind: '空格', by: 'rule' },
	]);
	const found = held(pieces, [
		{ start: 2, end: 7 },
		{ start: 7, end: 10 },
	]);
	expect(found.map(({ pieces }) => pieces.map(({ received }) => received).join(''))).toEqual([
		'】。',
		' 2015年',
		'12月',
	]);
	expect(found.map(({ isWhole }) => isWhole)).toEqual([false, true, true]);
});
