import type { NoteSeed } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { checkClaim } from './claims.ts';

/** The claims of all notes that a repeated computation does not bear out. */
export function disputes(
	notes: Seed<NoteSeed[]>,
	numbers: readonly NumberSeed[],
	blocks: ReadonlyMap<string, ReadBlock>,
): Problem[] {
	const values = new Map(numbers.map(({ id, value }) => [id, value]));
	return notes.value.flatMap((note, index) =>
		(note.claims ?? []).flatMap((claim, nth) =>
			checkClaim(note, claim, {
				valueOf: (id) => values.get(id),
				paragraph: blocks.get(note.at)?.text ?? '',
				at: (path) => notes.at([index, 'claims', nth, ...path]),
			}),
		),
	);
}
