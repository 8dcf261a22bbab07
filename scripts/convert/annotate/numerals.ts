import type { DateSeed } from '../../../src/schema/date.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { NumeralSeed } from '../../../src/schema/numeral.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Range } from '../../../src/text/range.ts';
import { addressOf, spotsIn } from '../text/places.ts';
import type { Placed } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { byBlock } from './blocks.ts';
import type { EntityMention } from './entity-mention.ts';
import { finder } from './forms.ts';
import { numeralSigns } from './numeral-signs.ts';
import type { Exception } from './rows.ts';

/** What accounts for numerals. */
export interface Accounts {
	numbers: readonly Placed<NumberSeed>[];
	dates: readonly Placed<DateSeed>[];
	mentions: readonly EntityMention[];
	exceptions: readonly Placed<Exception>[];
}

/**
 * Exceptions that explain nothing, and every numeral of the text that is no
 * heading's number, quantity, date, part of a name or listed exception. The text stands in `file`.
 */
export function unaccounted(
	seed: Seed<NumeralSeed[]>,
	blocks: ReadonlyMap<string, ReadBlock>,
	{ numbers, dates, mentions, exceptions }: Accounts,
	file: string,
): { idle: Problem[]; left: Problem[] } {
	const knownIn = byBlock<Range & { block: ReadBlock }>([...numbers, ...dates, ...mentions]);
	const exceptionsIn = byBlock(exceptions);
	const termsIn = finder(
		seed.value.flatMap((row, of) => ('term' in row ? [{ form: row.term, of }] : [])),
	);
	const used = new Set<number>();
	const left = [...blocks.values()].flatMap((block) => {
		const { text } = block;
		const known = covered([{ start: 0, end: block.block.label.length }, ...knownIn(block)], text);
		const excepted = [
			...exceptionsIn(block).map(({ row, start, end }) => ({ of: row.index, start, end })),
			...termsIn(text),
		];
		const open = numeralSigns(text).filter(({ start }) => !known[start]);
		const isOpen = covered(open, text);
		for (const { of, start, end } of excepted)
			if (isOpen.subarray(start, end).includes(1)) used.add(of);
		const spotOf = spotsIn(file, block.block, block);
		const explained = covered(excepted, text);
		return open
			.filter(({ start }) => !explained[start])
			.map(({ sign, start }) =>
				problem('unaccounted', spotOf(start), {
					...{ at: addressOf(block), character: sign, around: around(text, start) },
					seed: seed.file,
				}),
			);
	});
	const idle = [...seed.value.keys()]
		.filter((index) => !used.has(index))
		.map((index) => problem('idle-exception', seed.at([index])));
	return { idle, left };
}

/** For each character of a text whether a range covers it. */
function covered(ranges: readonly Range[], { length }: string): Uint8Array {
	const marks = new Uint8Array(length);
	for (const { start, end } of ranges) marks.fill(1, start, end);
	return marks;
}

/** The words around a character, none of them cut in two. */
const around = (text: string, at: number) =>
	text.slice(Math.max(0, at - 6), at + 7).replaceAll(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
