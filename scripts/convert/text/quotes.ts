import { locate, type Quotation } from './locate.ts';
import type { ReadBlock } from './passages.ts';
import type { Problem } from '../seeds/problem.ts';
import type { Seed } from '../seeds/seed.ts';

/** A row of a seed that quotes the text, with where the row stands in its file. */
export interface Row<T extends Quotation & { at: string } = Quotation & { at: string }> {
	value: T;
	seed: Pick<Seed<unknown>, 'file' | 'lineOf'>;
	path: readonly PropertyKey[];
}

/** A row at the place that it quotes. */
export interface Placed<T> {
	row: T;
	block: ReadBlock;
	/** Range in the block's reading text. */
	start: number;
	end: number;
}

/** The address of a block, as seeds write it. */
export const addressOf = ({ unit, block }: ReadBlock): string => `${unit}#${block.id}`;

/** Sets every row at its place in the text. A quote that does not occur exactly once is a problem. */
export function placeQuotes<T extends Quotation & { at: string }>(
	rows: readonly Row<T>[],
	blocks: ReadonlyMap<string, ReadBlock>,
): { placed: Placed<T>[]; problems: Problem[] } {
	const placed: Placed<T>[] = [];
	const problems: Problem[] = [];
	for (const row of rows) {
		const block = blocks.get(row.value.at);
		const places = block ? locate(block.folded, row.value) : [];
		if (block && places.length === 1) placed.push({ row: row.value, block, ...places[0]! });
		else
			problems.push(
				block
					? misquoted(row, places.length)
					: unquotable(row, `there is no block ${row.value.at}`),
			);
	}
	return { placed, problems };
}

/** The rows of a seed that is a list. */
export function rowsOf<T extends Quotation & { at: string }>(seed: Seed<readonly T[]>): Row<T>[] {
	return seed.value.map((value, index) => ({ value, seed, path: [index] }));
}

/** A quote that stands in its block `count` times, and not once. */
export function misquoted(row: Row, count: number): Problem {
	const { quote, at } = row.value;
	const often = count === 0 ? 'does not contain' : `contains ${count} times`;
	return unquotable(row, `“${quote}” is quoted, which ${at} ${often}`);
}

export function unquotable({ seed, path }: Row, what: string): Problem {
	return {
		file: seed.file,
		line: seed.lineOf(path),
		what,
		todo: 'correct the quote or its address, or add prefix and suffix',
	};
}
