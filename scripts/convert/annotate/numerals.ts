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
import type { Exception } from './rows.ts';

/** Every character that can write a number: digits of all scripts, ⑨ ㈨ Ⅳ ½ among them. */
const ANY = String.raw`[\p{N}一二两三四五六七八九十百千万亿零〇双廿卅卌壹贰叁柒捌玖佰仟萬億兩貳⼀⼆⼋⼗]`;
/** What also writes other words (队伍, 大陆, 收拾) and counts beside a numeral or a unit of money only. */
const BESIDE = String.raw`[${ANY.slice(1, -1)}肆伍陆拾元圆角分]`;
const NUMERAL = new RegExp(`${ANY}|(?<=${BESIDE})[肆伍陆拾]|[肆伍陆拾](?=${BESIDE})`, 'gu');

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
		const open = [...text.matchAll(NUMERAL)].filter(({ index }) => !known[index]);
		const isOpen = covered(
			open.map(({ index }) => ({ start: index, end: index + 1 })),
			text,
		);
		for (const { of, start, end } of excepted)
			if (isOpen.subarray(start, end).includes(1)) used.add(of);
		const spotOf = spotsIn(file, block.block, block);
		const explained = covered(excepted, text);
		return open
			.filter(({ index }) => !explained[index])
			.map(({ 0: character, index }) =>
				problem('unaccounted', spotOf(index), {
					...{ at: addressOf(block), character, around: around(text, index) },
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
