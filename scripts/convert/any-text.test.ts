import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCases } from '../../tests/fuzz/cases.ts';

const make = createCases();

test('whatever happens to a report, every character is kept or a clear problem names its line', () => {
	const verdicts = { faithful: 0, clear: 0 };
	fc.assert(
		fc.property(fc.nat(), (seed) => {
			const { verdict } = make(seed);
			expect(verdict).toBeTypeOf('string');
			if (typeof verdict === 'string') verdicts[verdict]++;
		}),
		{ numRuns: 80, endOnFailure: true },
	);
	// Neither of the two is the answer to everything.
	expect(verdicts.faithful).toBeGreaterThan(10);
	expect(verdicts.clear).toBeGreaterThan(10);
});
