import { expect, test } from 'vitest';
import { complaints, convertWith, line, TEXT } from '../../tests/conversion.ts';

// Where a step took the square of what it reads, these would take hours.
test('a line of hundreds of thousands of marks, names and items is converted', () => {
	const many = ['“', '(', '一是', '提出了'].map((each) => each.repeat(50_000)).join('');
	const more = `${'海关总署。'.repeat(20_000)}${'吉林 '.repeat(20_000)}`;
	const { problems, files } = convertWith(line(32, (text) => text.replace(',', `,${many}${more}`)));
	expect(problems).toEqual([]);
	expect(files.size).toBe(69);
});

test('fifty thousand numerals, and as many short lines, are told or joined', () => {
	const digits = complaints(line(32, (text) => text.replace(',', `,${'9甲'.repeat(50_000)}`)));
	expect(digits.length).toBe(50_000);
	const lines = `${'甲乙丙\n'.repeat(50_000)}丁。`;
	expect(complaints(line(30, (text) => `${text}\n${lines}`))).toEqual([]);
	const headings = complaints({ [TEXT]: (text) => `${text}${'\n11.甲'.repeat(50_000)}` });
	expect(headings.length).toBeGreaterThanOrEqual(50_000);
});
