import type { NumberSeed } from '../../../src/schema/number.ts';
import type { Problem } from '../problems/problems.ts';
import type { AnnotationSeeds } from '../seeds/report-seeds.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { checkClaim } from './claims.ts';

/** The claims of all notes and checks that a repeated computation does not bear out. */
export function disputes(
	{ notes, checks, numbers }: Pick<AnnotationSeeds, 'notes' | 'checks' | 'numbers'>,
	blocks: ReadonlyMap<string, ReadBlock>,
): Problem[] {
	const values = new Map(numbers.value.map(({ id, value }: NumberSeed) => [id, value]));
	const grounds = (seed: typeof notes | typeof checks, block: string, path: PropertyKey[]) => ({
		valueOf: (id: string) => values.get(id),
		paragraph: blocks.get(block)?.text ?? '',
		at: (part: readonly PropertyKey[]) => seed.at([...path, ...part]),
	});
	return [
		...notes.value.flatMap(({ id, note: words, at, claims = [] }, index) =>
			claims.flatMap((claim, nth) => {
				const on = grounds(notes, at, [index, 'claims', nth]);
				return checkClaim({ name: `note ${id}`, words }, claim, on);
			}),
		),
		...checks.value.flatMap(({ id, at, claims }, index) =>
			claims.flatMap((claim, nth) => {
				const on = grounds(checks, at, [index, 'claims', nth]);
				return checkClaim({ name: `check ${id}` }, claim, on);
			}),
		),
	];
}
