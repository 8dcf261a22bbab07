import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpts } from '../src/browser/search/excerpt.ts';
import { edition } from './content.ts';

const MARKS = /[《》“”‘’（）【】]/g;

test('whatever is found in the text, no excerpt divides a name, a number, a date or a pair of marks', () => {
	const blocks = edition().blocks();
	fc.assert(
		fc.property(
			fc.constantFrom(...blocks),
			fc.nat(),
			fc.integer({ min: 1, max: 9 }),
			(block, n, length) => {
				const { reading, marks } = block;
				const start = n % reading.length;
				const [shown] = excerpts(reading, [[start, Math.min(reading.length, start + length)]]);
				const words = shown!.text.replace(/^……|……$/g, '');
				const from = start - shown!.ranges[0]![0] + (shown!.text.startsWith('……') ? 2 : 0);
				const to = from + words.length;
				expect(reading.slice(from, to)).toBe(words);
				for (const { name, start: first, end: last } of marks)
					if (['Name', 'Num', 'Time'].includes(name))
						for (const cut of [from, to])
							expect(cut <= first || cut >= last, reading.slice(first, last)).toBe(true);
				expect(unpaired(words), words).toBe('');
			},
		),
	);
});

/** The marks of a text that have no other half in it. */
function unpaired(text: string): string {
	const marks = (text.match(MARKS) ?? []).join('');
	const without = marks.replace(/《》|“”|‘’|（）|【】/g, '');
	return without === marks ? marks : unpaired(without);
}
