import type { Claim } from '../../../src/schema/claim.ts';

/** The ids of the numbers that a claim names: in its formulas, and as the printed one. */
export function numbersIn({ readings, printed }: Claim): string[] {
	return [
		...readings.flatMap(({ formula }) => formula.match(/n(?:-[a-z0-9]+)+/g) ?? []),
		...(typeof printed === 'string' ? [printed] : []),
	];
}
