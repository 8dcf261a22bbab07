import { expect, test } from 'vitest';
import { fragmentIn, fragmentOf, spotOf } from './fragment.ts';

const SENTENCE = '区域通关一体化已覆盖全部42个直属海关，实现了所有直属海关间的互联互通。';

/** A fragment of some words of the sentence. */
function of(words: string, page = SENTENCE): string {
	const at = SENTENCE.indexOf(words);
	const [before, after] = [SENTENCE.slice(0, at), SENTENCE.slice(at + words.length)];
	return fragmentOf({ before, pieces: [words], after }, page);
}

test('words that occur once stand in a fragment by themselves', () => {
	expect(decodeURIComponent(of('互联互通'))).toBe(':~:text=互联互通');
});

test('words that occur twice have beside them what tells them apart', () => {
	const at = SENTENCE.lastIndexOf('直属海关');
	const spot = {
		before: SENTENCE.slice(0, at),
		pieces: ['直属海关'],
		after: SENTENCE.slice(at + 4),
	};
	const fragment = fragmentOf(spot, SENTENCE);
	expect(decodeURIComponent(fragment)).toBe(':~:text=现了所有-,直属海关,-间的互联');
	expect(spotOf(fragmentIn(`#p1-s3${fragment}`)!, SENTENCE)).toEqual([at, at + 4]);
});

test('signs that mean something in an address or a fragment are written as numbers', () => {
	expect(of('，')).toBe(':~:text=%EF%BC%8C');
	const fragment = fragmentOf({ before: '', pieces: ['H-2000,1&2'], after: '' }, 'H-2000,1&2');
	expect(fragment).toBe(':~:text=H%2D2000%2C1%262');
	expect(fragmentIn(fragment)).toEqual({ start: 'H-2000,1&2' });
});

test('words over several sentences are written by how they begin and end, and found whole', () => {
	const pieces = [SENTENCE, '二是依托电子口岸“共建、共管、共享”合作机制。'];
	const page = `前文。${pieces.join('')}后文。`;
	const fragment = fragmentOf({ before: '前文。', pieces, after: '后文。' }, page);
	expect(decodeURIComponent(fragment)).toBe(
		':~:text=区域通关一体化已覆盖全部,、共管、共享”合作机制。',
	);
	const [from = 0, to = 0] = spotOf(fragmentIn(fragment)!, page)!;
	expect(page.slice(from, to)).toBe(pieces.join(''));
});

test('of words that stand at several places the one next to the address is meant', () => {
	const fragment = { start: '直属海关' };
	expect(spotOf(fragment, SENTENCE, 30)?.[0]).toBe(SENTENCE.lastIndexOf('直属海关'));
	expect(spotOf({ start: '财政部' }, SENTENCE)).toBeUndefined();
});

test('the full stop of a citation does not belong to its fragment, and half a sign to nobody', () => {
	expect(fragmentIn(`#p1-s3${of('互联互通')}.`)).toEqual({ start: '互联互通' });
	expect(fragmentIn('#p1:~:text=%E4%BA')).toBeUndefined();
	expect(fragmentIn('#p1')).toBeUndefined();
});
