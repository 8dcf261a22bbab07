import type { Checked } from '../../../src/schema/check.ts';
import type { Claim, Verdict } from '../../../src/schema/claim.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import { numbersIn } from './numbers-in.ts';

/** What the verdict of a claim says of the numbers in it, the gravest first. */
const OUTCOMES = {
	inconsistent: '不合',
	ambiguous: '两可',
	rounding: '约合',
	consistent: '相合',
} as const satisfies Partial<Record<Verdict, Checked>>;

/**
 * How each number came out where a claim holds it against another, or why nothing can check it. One
 * of which neither is said is left; one of which both are said is a problem.
 */
export function checkedNumbers(
	seed: Seed<NumberSeed[]>,
	claims: readonly Claim[],
): { checked: Map<string, Checked>; problems: Problem[]; left: Problem[] } {
	const found = foundIn(seed.value, claims);
	const rows = seed.value.map((row, index) => {
		// Where a row stands is looked up only for one with a problem.
		return { ...row, found: found(row), at: () => seed.at([index, 'unchecked']) };
	});
	return {
		checked: new Map(
			rows.flatMap(({ id, found: shown, unchecked }) => {
				const checked = shown ?? unchecked;
				return checked === undefined ? [] : [[id, checked]];
			}),
		),
		problems: rows.flatMap(({ id, found: shown, unchecked: reason, at }) =>
			shown && reason ? [problem('checked-yet', at(), { id, reason, found: shown })] : [],
		),
		left: rows.flatMap(({ id, found: shown, unchecked, at }) =>
			(shown ?? unchecked) ? [] : [problem('unchecked', at(), { id })],
		),
	};
}

/** What claims and rows show of a number without anybody saying it. */
function foundIn(
	rows: readonly NumberSeed[],
	claims: readonly Claim[],
): (row: NumberSeed) => Checked | undefined {
	const outcomes = new Map<string, Checked>();
	for (const [verdict, outcome] of Object.entries(OUTCOMES).reverse())
		for (const claim of claims)
			if (claim.printed !== undefined && claim.verdict === verdict)
				for (const id of numbersIn(claim)) outcomes.set(id, outcome);
	const computed = new Set(claims.flatMap(numbersIn));
	const grown = new Set(
		rows.flatMap(({ id, kind, comparison }) =>
			kind === 'growth' && comparison?.of !== undefined ? [id, comparison.of] : [],
		),
	);
	return ({ id, kind, comparison }) =>
		outcomes.get(id) ??
		(grown.has(id) ? '无基期' : undefined) ??
		(kind === 'rate' && comparison?.of === undefined ? '无分母' : undefined) ??
		(computed.has(id) ? '无对照' : undefined);
}
