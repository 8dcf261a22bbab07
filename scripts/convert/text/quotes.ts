import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Range } from '../../../src/text/range.ts';
import { locate, type Folded, type Quotation } from './locate.ts';
import type { ReadBlock } from './read-block.ts';

type Quoting = Quotation & { at: string };

/** A row of a seed that quotes the text, with where the row stands in its file. */
export interface Row<T extends Quoting = Quoting> {
	value: T;
	seed: Pick<Seed<unknown>, 'at'>;
	path: readonly PropertyKey[];
}

/** A row at the place that it quotes: a range in the block's reading text. */
export interface Placed<T> extends Range {
	row: T;
	block: ReadBlock;
}

/**
 * Sets every row at its place in the text. A quote that does not occur exactly once is a problem;
 * rows whose block is lost are left out.
 */
export function placeQuotes<T extends Quoting>(
	rows: readonly Row<T>[],
	blocks: ReadonlyMap<string, ReadBlock>,
): { placed: Placed<T>[]; problems: Problem[] } {
	const placed: Placed<T>[] = [];
	const problems: Problem[] = [];
	for (const row of rows) {
		const block = blocks.get(row.value.at);
		const found = block && placesOf([row], block.folded);
		if (!found) continue;
		placed.push(...found.placed.map((range) => ({ ...range, block })));
		problems.push(...found.problems);
	}
	return { placed, problems };
}

/** The same, where the rows are known to speak of this one text. */
export function placesOf<T extends Quoting>(
	rows: readonly Row<T>[],
	text: Folded,
): { placed: ({ row: T } & Range)[]; problems: Problem[] } {
	const found = rows.map((row) => ({ row, places: locate(text, row.value) }));
	return {
		placed: found.flatMap(({ row, places }) =>
			places.length === 1 ? [{ row: row.value, ...places[0]! }] : [],
		),
		problems: found.flatMap(({ row, places }) =>
			places.length === 1 ? [] : [misplaced(row, places.length)],
		),
	};
}

/**
 * The rows of a seed that is a list, each with its index as its path, so that a problem names its
 * line.
 */
export function rowsOf<T extends Quoting>(seed: Seed<readonly T[]>): Row<T>[] {
	return seed.value.map((value, index) => ({ value, seed, path: [index] }));
}

/** A row whose quote stands `count` times in its block, and not once, or whose block is none. */
export function misplaced({ value, seed, path }: Row, count?: number): Problem {
	const { quote, at } = value;
	if (count === undefined) return problem('no-block', seed.at([...path, 'at']), { at });
	return problem('misquoted', seed.at(path), { quote, at, count });
}
