import type { DateSeed, NumberSeed, NumeralSeed } from '../../../src/schema/text.ts';
import type { EntityMention } from './entities.ts';
import type { Range } from '../../../src/text/range.ts';
import { finder } from './forms.ts';
import type { ReadBlock } from '../text/passages.ts';
import type { Problem } from '../seeds/problem.ts';
import { placeQuotes, type Placed, type Row } from '../text/quotes.ts';
import type { Seed } from '../seeds/seed.ts';

/** Every character that can write a number. */
const NUMERAL = /[\d一二两三四五六七八九十百千万亿零〇双]/g;

type Exception = Extract<NumeralSeed, { at: string }>;

/**
 * Every numeral of the text that is no heading's number, quantity, date, part of a name or
 * listed exception, and every exception that explains nothing. The text stands in `file`.
 */
export function unaccounted(
	seed: Seed<NumeralSeed[]>,
	blocks: ReadonlyMap<string, ReadBlock>,
	found: {
		numbers: readonly Placed<NumberSeed>[];
		dates: readonly Placed<DateSeed>[];
		mentions: readonly EntityMention[];
	},
	file: string,
): Problem[] {
	const rows = seed.value.flatMap((value, index): Row<Exception & { index: number }>[] =>
		'at' in value ? [{ value: { ...value, index }, seed, path: [index] }] : [],
	);
	const { placed, problems } = placeQuotes(rows, blocks);
	const termsIn = finder(
		seed.value.flatMap((row, of) => ('term' in row ? [{ form: row.term, of }] : [])),
	);
	const known = Map.groupBy<ReadBlock, Range & { block: ReadBlock }>(
		[...found.numbers, ...found.dates, ...found.mentions],
		({ block }) => block,
	);
	const used = new Set<number>();
	for (const block of blocks.values()) {
		const label = { start: 0, end: block.block.label };
		const ranges: Range[] = [label, ...(known.get(block) ?? [])];
		const excepted = [
			...placed
				.filter((place) => place.block === block)
				.map(({ row, start, end }) => ({ index: row.index, start, end })),
			...termsIn(block.text).map(({ of, start, end }) => ({ index: of, start, end })),
		];
		for (const { 0: character, index: at } of block.text.matchAll(NUMERAL)) {
			if (ranges.some((range) => covers(range, at))) continue;
			const exceptions = excepted.filter((range) => covers(range, at));
			for (const { index } of exceptions) used.add(index);
			if (exceptions.length > 0) continue;
			problems.push({
				file,
				line: block.block.lines[0],
				what: `${block.unit}#${block.block.id} has “${character}” in “${around(block.text, at)}”, which nothing accounts for`,
				todo: `add it to numbers, dates or entities, or to ${seed.file}`,
			});
		}
	}
	for (const index of seed.value.keys())
		if (!used.has(index))
			problems.push({
				file: seed.file,
				line: seed.lineOf([index]),
				what: 'every numeral of this row is accounted for without it',
				todo: 'take it out',
			});
	return problems;
}

const covers = ({ start, end }: Range, at: number) => start <= at && at < end;
const around = (text: string, at: number) => text.slice(Math.max(0, at - 6), at + 7);
