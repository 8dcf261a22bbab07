import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, locate } from './locate.ts';

test('what is found is what was quoted, whatever stands before it', () => {
	const before = fc.constantFrom('', '海关', '𠮷', '㈠ ', 'Ⅻ', '１+７');
	const quotes = fc.constantFrom('三证合一', '𠮷野', '42个直属海关', '“1+7”');
	fc.assert(
		fc.property(before, quotes, before, (first, quote, last) => {
			const text = `${first}${quote}${last}`;
			const [{ start, end } = { start: 0, end: 0 }] = locate(fold(text), { quote });
			expect(text.slice(start, end)).toBe(quote);
		}),
	);
});

test('half-width and full-width forms are the same, and white space does not count', () => {
	const text = '𠮷，实施“１+７”工程（试点）';
	const [range] = locate(fold(text), { quote: '“1+7” 工程(试点)' });
	expect(text.slice(range!.start, range!.end)).toBe('“１+７”工程（试点）');
});
