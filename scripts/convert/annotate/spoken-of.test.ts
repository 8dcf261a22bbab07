import { expect, test } from 'vitest';
import type { NoteSeed } from '../../../src/schema/note.ts';
import { report2015 } from '../../../tests/conversion.ts';
import { placeQuotes, rowsOf } from '../text/quotes.ts';
import { addressOf } from '../text/places.ts';
import { spokenOf } from './spoken-of.ts';

const { seeds, converted } = report2015();
const blocks = new Map(converted.read.map((block) => [addressOf(block), block]));
const numbers = placeQuotes(rowsOf(seeds.numbers), blocks).placed;

/** The numbers that a clause speaks of, in the place of a note of the report. */
function spoken(id: string, clause: string): string[] {
	const row: NoteSeed = seeds.notes.value.find((note) => note.id === id)!;
	const [note] = placeQuotes(rowsOf({ ...seeds.notes, value: [row] }), blocks).placed;
	return spokenOf(clause, note!, numbers).map(({ row: { id: number } }) => number);
}

test('以下各数 are those behind the words that the note quotes, in their sentence', () => {
	expect(spoken('time-culture-total', '以下各数为历年累计抑或2015年当年数')).toEqual(
		[2, 3, 4, 5, 6].map((n) => `n-culture-${n}`),
	);
});

test('其后 leaves out what is quoted, 以上 what follows, and 各数 nothing of the sentence', () => {
	const id = 'time-civil-affairs-total';
	expect(spoken(id, '其后项目数是否累计未说明')).toEqual(['n-civil-affairs-7']);
	expect(spoken(id, '以上诸数未说明')).toEqual(
		[1, 2, 3, 4, 5, 6].map((n) => `n-civil-affairs-${n}`),
	);
	expect(spoken(id, '各数未说明')).toEqual(
		[1, 2, 3, 4, 5, 6, 7].map((n) => `n-civil-affairs-${n}`),
	);
});

test('a clause that speaks of no others speaks of the quoted number, and of those that a claim names', () => {
	expect(spoken('scope-forestry-information', '所存之数抑或当年新增之数')).toEqual([
		'n-forestry-1',
	]);
	expect(spoken('calc-customs-export-average', '两数均为约数')).toEqual([
		'n-customs-4',
		'n-customs-5',
	]);
});
