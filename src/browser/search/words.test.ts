import { expect, test } from 'vitest';
import { oneCharacterOff } from './near.ts';
import { isWorded, wordsIn } from './words.ts';

const WORDS = new Set(['电子', '口岸', '电子口岸', '负责', '裁判文书', '公开', '财政', '财政部']);
const near = (term: string, ...texts: string[]) =>
	oneCharacterOff(term, texts, (stretch) => isWorded(stretch, WORDS));

test('a stretch is worded when words cover all of it', () => {
	for (const stretch of ['电子口岸', '裁判文书公开', '公开财政']) {
		expect(isWorded(stretch, WORDS), stretch).toBe(true);
		expect(isWorded(`${stretch}的`, WORDS), stretch).toBe(false);
	}
	expect(isWorded('财政预', WORDS)).toBe(false);
});

test('what differs in one character is offered if it is a word, never a stray stretch', () => {
	expect(near('财政局', '财政预算管理，财政预决算', '由财政部承担')).toEqual(['财政部']);
	expect(near('卫健委', '教科卫体委员会')).toEqual([]);
	expect(near('裁判文书公幵', '推进裁判文书公开平台')).toEqual(['裁判文书公开']);
});

test('of a question the words are known, the longest at each place', () => {
	expect(wordsIn('谁负责电子口岸', WORDS)).toEqual(['电子口岸', '负责']);
	expect(wordsIn('量子计算', WORDS)).toEqual([]);
});
