import type { CheckSeed } from '../../../src/schema/check.ts';
import { numbersIn } from './numbers-in.ts';

/** The checks that once were notes, by the number that each of them names first. */
export function formerNotes(checks: readonly CheckSeed[]): Map<string, string[]> {
	const former = checks.flatMap(({ id, claims }) => {
		const [number] = claims.flatMap(numbersIn);
		return id.startsWith('check-') || number === undefined ? [] : [{ id, number }];
	});
	const byNumber = Map.groupBy(former, ({ number }) => number);
	return new Map([...byNumber].map(([number, own]) => [number, own.map(({ id }) => id)]));
}
