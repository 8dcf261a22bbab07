import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCases } from '../../tests/fuzz/cases.ts';
import { many, sweep } from '../../tests/sweep.ts';

const make = createCases();

test(
	'whatever happens to a report, every character is kept or a clear problem names its line',
	sweep(),
	() => {
		const verdicts = { faithful: 0, clear: 0 };
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { verdict } = make(seed);
				expect(verdict).toBeTypeOf('string');
				if (typeof verdict === 'string') verdicts[verdict]++;
			}),
			{ numRuns: many(20, 80), endOnFailure: true },
		);
		// Neither of the two is the answer to everything.
		expect(verdicts.faithful).toBeGreaterThan(many(2, 10));
		expect(verdicts.clear).toBeGreaterThan(many(2, 10));
	},
);
