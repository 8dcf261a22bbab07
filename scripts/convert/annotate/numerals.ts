import type { DateSeed, NumberSeed, NumeralSeed } from '../../../src/schema/text.ts';
import type { EntityMention } from './entities.ts';
import type { Range } from '../../../src/text/range.ts';
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
	const used = new Set<number>();
	for (const block of blocks.values()) {
		const known: Range[] = [...found.numbers, ...found.dates, ...found.mentions].filter(
			(place) => place.block === block,
		);
		known.push({ start: 0, end: block.block.label });
		const excepted = [
			...placed
				.filter((place) => place.block === block)
				.map(({ row, start, end }) => ({ index: row.index, start, end })),
			...seed.value.flatMap((row, index) =>
				'term' in row ? occurrences(row.term, block, index) : [],
			),
		];
		for (const { 0: character, index: at } of block.text.matchAll(NUMERAL)) {
			if (known.some((range) => covers(range, at))) continue;
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

function occurrences(term: string, { text }: ReadBlock, index: number) {
	return [...text.matchAll(new RegExp(RegExp.escape(term), 'g'))].map((match) => {
		return { index, start: match.index, end: match.index + term.length };
	});
}

const covers = ({ start, end }: Range, at: number) => start <= at && at < end;
const around = (text: string, at: number) => text.slice(Math.max(0, at - 6), at + 7);
