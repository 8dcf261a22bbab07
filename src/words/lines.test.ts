import { expect, test } from 'vitest';
import { linesWords } from './lines.ts';

test('lines are named from the first to the last, and one by itself', () => {
	expect(linesWords([{ lines: [32, 32] }, { lines: [31, 31] }, { lines: [33, 34] }])).toBe(
		'第31—34行',
	);
	expect(linesWords([{ lines: [5, 5] }])).toBe('第5行');
});
