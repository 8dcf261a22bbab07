import type { Claim, NumberSeed, Verdict } from '../../../src/schema/text.ts';
import { evaluate } from './formula.ts';

/** Something that a claim says wrongly: where in the claim, what, and what to do. */
export interface Dispute {
	path: readonly PropertyKey[];
	what: string;
	todo: string;
}

/** Repeats the computations of a claim and disputes what comes out otherwise than it says. */
export function checkClaim(
	claim: Claim,
	numbers: ReadonlyMap<string, NumberSeed>,
	paragraph: string,
): Dispute[] {
	const disputes: Dispute[] = [];
	const dispute = (path: PropertyKey[], what: string, todo: string) =>
		disputes.push({ path, what, todo });
	const valueOf = (id: string) => numbers.get(id)?.value;

	const results = claim.readings.map(({ formula, gives }, index) => {
		const value = evaluate(formula, valueOf);
		if (typeof value === 'string') {
			dispute(['readings', index, 'formula'], `“${formula}” ${value}`, 'correct the formula');
			return gives;
		}
		const result = round(value / scaleOf(claim.unit), claim.decimals);
		if (result !== gives)
			dispute(
				['readings', index, 'gives'],
				`“${formula}” gives ${result} ${claim.unit} and not ${gives}`,
				'correct the result, and the note where it states it',
			);
		return result;
	});

	const printed = printedIn(claim, valueOf);
	if (Number.isNaN(printed))
		dispute(['printed'], `there is no number ${claim.printed}`, 'correct its id');
	const found = verdictOf(results, printed, claim);
	if (found !== claim.verdict)
		dispute(['verdict'], `the claim is ${found} and not ${claim.verdict}`, 'correct the verdict');

	const items = claim.items ?? [];
	if (claim.items && items.length !== results[0])
		dispute(
			['items'],
			`${items.length} items are listed and ${results[0]} counted`,
			'list them all',
		);
	for (const [index, item] of items.entries())
		if (!paragraph.includes(item))
			dispute(['items', index], `the paragraph does not contain “${item}”`, 'quote it as printed');
	return disputes;
}

/** Which way computed results stand to the printed number. */
function verdictOf(
	results: readonly number[],
	printed: number | undefined,
	{ isOpen, decimals }: Claim,
): Verdict {
	if (printed === undefined) return results.length > 1 ? 'ambiguous' : 'derived';
	const agrees = results.map((result) => result === printed);
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

const SCALES = [
	['万亿', 1e12],
	['亿', 1e8],
	['万', 1e4],
	['%', 0.01],
] as const;

const scaleOf = (unit: string): number => SCALES.find(([sign]) => unit.startsWith(sign))?.[1] ?? 1;

/** Rounds half up, undisturbed by the last bits of binary fractions. */
function round(value: number, decimals: number): number {
	return Math.floor(value * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals;
}
