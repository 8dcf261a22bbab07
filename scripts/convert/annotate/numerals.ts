import type { DateSeed } from '../../../src/schema/date.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { NumeralSeed } from '../../../src/schema/numeral.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Range } from '../../../src/text/range.ts';
import { addressOf, spotIn } from '../text/places.ts';
import type { Placed } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { byBlock } from './blocks.ts';
import type { EntityMention } from './entity-mention.ts';
import { finder } from './forms.ts';
import type { Exception } from './rows.ts';

/** Every character that can write a number. */
const NUMERAL = /[\d一二两三四五六七八九十百千万亿零〇双]/g;

/** What accounts for numerals. */
export interface Accounts {
	numbers: readonly Placed<NumberSeed>[];
	dates: readonly Placed<DateSeed>[];
	mentions: readonly EntityMention[];
	exceptions: readonly Placed<Exception>[];
}

/**
 * Exceptions that explain nothing; where there is none, every numeral of the text that is no
 * heading's number, quantity, date, part of a name or listed exception. The text stands in `file`.
 */
export function unaccounted(
	seed: Seed<NumeralSeed[]>,
	blocks: ReadonlyMap<string, ReadBlock>,
	{ numbers, dates, mentions, exceptions }: Accounts,
	file: string,
): Problem[] {
	const knownIn = byBlock<Range & { block: ReadBlock }>([...numbers, ...dates, ...mentions]);
	const exceptionsIn = byBlock(exceptions);
	const termsIn = finder(
		seed.value.flatMap((row, of) => ('term' in row ? [{ form: row.term, of }] : [])),
	);
	const used = new Set<number>();
	const left = [...blocks.values()].flatMap((block) => {
		const known = [{ start: 0, end: block.block.label.length }, ...knownIn(block)];
		const excepted = [
			...exceptionsIn(block).map(({ row, start, end }) => ({ of: row.index, start, end })),
			...termsIn(block.text),
		];
		return [...block.text.matchAll(NUMERAL)].flatMap(({ 0: character, index }) => {
			if (known.some((range) => covers(range, index))) return [];
			const explained = excepted.filter((range) => covers(range, index));
			for (const { of } of explained) used.add(of);
			if (explained.length > 0) return [];
			return problem('unaccounted', spotIn(file, block.block, block, index), {
				...{ at: addressOf(block), character, around: around(block.text, index) },
				seed: seed.file,
			});
		});
	});
	const idle = [...seed.value.keys()]
		.filter((index) => !used.has(index))
		.map((index) => problem('idle-exception', seed.at([index])));
	return idle.length > 0 ? idle : left;
}

const covers = ({ start, end }: Range, at: number) => start <= at && at < end;
const around = (text: string, at: number) => text.slice(Math.max(0, at - 6), at + 7);
