import { problem, type Problem } from '../problems/problems.ts';
import type { AnnotationSeeds } from '../seeds/report-seeds.ts';
import { misplaced } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import type { QuotingRows } from './rows.ts';

/** What names blocks without quoting them. */
type Addressing = Pick<AnnotationSeeds, 'notes' | 'checks'>;

/**
 * Blocks that seeds name and the text has not. One that many rows name, or a whole kind of blocks that
 * a unit lacks, is one problem, told where the text lacks it: in its unit, whose heading is known.
 */
export function lostBlocks(
	rows: QuotingRows,
	seeds: Addressing,
	blocks: ReadonlyMap<string, ReadBlock>,
	file: string,
): Problem[] {
	const astray = namings(rows, seeds).filter(({ at }) => !blocks.has(at));
	const prefixOf = (at: string) => at.replace(/\d+$/, '');
	const present = new Set([...blocks.keys()].map(prefixOf));
	const groups = Map.groupBy(astray, ({ at }) => (present.has(prefixOf(at)) ? at : prefixOf(at)));
	return [...groups.values()].map(([first, ...others]) => {
		const { at, alone } = first!;
		if (others.length === 0) return alone();
		const unit = at.slice(0, at.indexOf('#'));
		const line = blocks.get(`${unit}#title`)?.block.lines[0];
		const facts = { at, count: others.length + 1 };
		return problem('lost-block', line === undefined ? alone() : { file, line }, facts);
	});
}

/** Everything that names a block, with the problem where it is alone in naming a lost one. */
function namings(
	rows: QuotingRows,
	{ notes, checks }: Addressing,
): { at: string; alone: () => Problem }[] {
	return [
		...Object.values(rows)
			.flat()
			.map((row) => ({ at: row.value.at, alone: () => misplaced(row) })),
		...notes.value.flatMap(({ see = [] }, index) =>
			see.map((address, nth) => ({
				at: address,
				alone: () => problem('no-address', notes.at([index, 'see', nth]), { address }),
			})),
		),
		...checks.value.map(({ at }, index) => ({
			at,
			alone: () => problem('no-block', checks.at([index, 'at']), { at }),
		})),
	];
}
