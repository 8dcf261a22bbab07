import { expect, test } from 'vitest';
import { complaints, convertWith, line, TEXT } from '../../tests/conversion.ts';
import { many, sweep } from '../../tests/sweep.ts';

/** How often what is much stands there. */
const OFTEN = many(10_000, 50_000);

// Where a step took the square of what it reads, these would take minutes, and in a sweep hours.
test('a line of very many marks, names and items is converted', sweep(), () => {
	const marks = ['“', '(', '一是', '提出了'].map((each) => each.repeat(OFTEN)).join('');
	const more = `${'海关总署。'.repeat(OFTEN / 2)}${'吉林 '.repeat(OFTEN / 2)}`;
	const { problems, files } = convertWith(
		line(32, (text) => text.replace(',', `,${marks}${more}`)),
	);
	expect(problems).toEqual([]);
	expect(files.size).toBe(69);
});

test('very many numerals, and as many short lines, are told or joined', sweep(), () => {
	const digits = complaints(line(32, (text) => text.replace(',', `,${'9甲'.repeat(OFTEN)}`)));
	expect(digits.length).toBe(OFTEN);
	const lines = `${'甲乙丙\n'.repeat(OFTEN)}丁。`;
	expect(complaints(line(30, (text) => `${text}\n${lines}`))).toEqual([]);
	const headings = complaints({ [TEXT]: (text) => `${text}${'\n11.甲'.repeat(OFTEN)}` });
	expect(headings.length).toBeGreaterThanOrEqual(OFTEN);
});
