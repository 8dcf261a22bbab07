import type { Claim, Verdict } from '../../../src/schema/claim.ts';
import { SCALES } from '../../../src/words/scales.ts';
import { problem, type Problem, type Spot } from '../problems/problems.ts';
import { disputedItems } from './claim-items.ts';
import { evaluate } from './formula.ts';

/** What makes a claim: a note, which says what comes out, or a check, which does not. */
export interface Claimant {
	/** As messages name it: note calc-tax-90. */
	name: string;
	/** What a note says. */
	words?: string;
}

/** What a claim is held against. */
export interface Grounds {
	valueOf: (id: string) => number | undefined;
	/** The paragraph that the note or the check stands at. */
	paragraph: string;
	/** Where a part of the claim stands in its file. */
	at: (path: readonly PropertyKey[]) => Spot;
}

/** Repeats the computations of a claim, and disputes what comes out otherwise than it says. */
export function checkClaim({ name: by, words }: Claimant, claim: Claim, on: Grounds): Problem[] {
	const { unit, decimals } = claim;
	const computed = claim.readings.map(({ formula, gives }, index) => {
		const path = ['readings', index];
		const value = evaluate(formula, on.valueOf);
		if (typeof value === 'string')
			return wrong(
				gives,
				problem('claim-formula', on.at([...path, 'formula']), { by, formula, fault: value }),
			);
		const result = round(value / scaleOf(unit), decimals);
		if (result !== gives)
			return wrong(
				result,
				problem('claim-result', on.at([...path, 'gives']), { by, formula, result, unit, gives }),
			);
		const shown = gives.toFixed(decimals);
		return claim.printed === undefined && words?.includes(shown) === false
			? wrong(result, problem('claim-unsaid', on.at([]), { by, result: shown }))
			: { result, problems: [] };
	});
	const results = computed.map(({ result }) => result);
	return [
		...computed.flatMap(({ problems }) => problems),
		...disputedVerdict(by, claim, results, on),
		...disputedItems(by, claim, results[0]!, on),
	];
}

const wrong = (result: number, found: Problem) => ({ result, problems: [found] });

function disputedVerdict(
	by: string,
	claim: Claim,
	results: readonly number[],
	on: Grounds,
): Problem[] {
	const printed = printedIn(claim, on.valueOf);
	if (Number.isNaN(printed))
		return [problem('claim-printed', on.at(['printed']), { by, id: String(claim.printed) })];
	const { verdict } = claim;
	const found = verdictOf(results, printed, claim);
	return found === verdict
		? []
		: [problem('claim-verdict', on.at(['verdict']), { by, found, verdict })];
}

/** Which way computed results stand to the printed number. */
function verdictOf(
	results: readonly number[],
	printed: number | undefined,
	{ isOpen, isPart, decimals }: Claim,
): Verdict {
	if (printed === undefined) return results.length > 1 ? 'ambiguous' : 'derived';
	const agrees = results.map((result) => (isPart ? result <= printed : result === printed));
	if (results.length > 1) return isOpen || agrees.some(Boolean) ? 'ambiguous' : 'inconsistent';
	if (agrees[0]) return 'consistent';
	if (Math.abs(results[0]! - printed) <= 1.000001 * 10 ** -decimals) return 'rounding';
	return isOpen ? 'ambiguous' : 'inconsistent';
}

function printedIn(
	{ printed, unit }: Claim,
	valueOf: (id: string) => number | undefined,
): number | undefined {
	if (typeof printed !== 'string') return printed;
	const value = valueOf(printed) ?? NaN;
	return unit === '%' ? value : value / scaleOf(unit);
}

/** What a unit is counted in: 亿份 in 1e8, 元 in 1. */
function scaleOf(unit: string): number {
	if (unit.startsWith('%')) return 0.01;
	return Object.entries(SCALES).findLast(([sign]) => unit.startsWith(sign))?.[1] ?? 1;
}

/** Rounds half up, undisturbed by the last bits of binary fractions. */
function round(value: number, decimals: number): number {
	return Math.floor(value * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals;
}
