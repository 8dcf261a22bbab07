import type { NoteSeed } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { Placed } from '../text/quotes.ts';
import { numbersIn } from './numbers-in.ts';

/** Where a clause says to look for the numbers that it speaks of together: 以下各数, 其后项目数, 上述诸数, 各数. */
const SEVERAL = [
	{ words: /以下[^，；。]*数/, from: 'start', to: Infinity },
	{ words: /其后[^，；。]*数/, from: 'end', to: Infinity },
	{ words: /(?:以上|上述|前述)[^，；。]*数/, from: 0, to: 'end' },
	{ words: /[各诸两三四五六七八九]数/, from: 0, to: Infinity },
] as const;

/**
 * The numbers that a clause of a note speaks of: of several together, those of the sentence that the
 * note quotes from; otherwise those whose words it quotes and those that its claims name.
 */
export function spokenOf(
	clause: string,
	note: Placed<NoteSeed>,
	numbers: readonly Placed<NumberSeed>[],
): Placed<NumberSeed>[] {
	const several = SEVERAL.find(({ words }) => words.test(clause));
	const named = new Set((note.row.claims ?? []).flatMap(numbersIn));
	if (several === undefined || named.size > 0)
		return numbers.filter(
			({ row, block, start, end }) =>
				named.has(row.id) || (block === note.block && start < note.end && end > note.start),
		);
	const edge = (at: number | 'start' | 'end') => (typeof at === 'string' ? note[at] : at);
	const [from, to] = [edge(several.from), edge(several.to)];
	const sentence = note.block.sentences.find(({ end }) => note.start < end)!;
	return numbers.filter(
		({ block, start, end }) =>
			block === note.block &&
			start >= Math.max(from, sentence.start) &&
			end <= Math.min(to, sentence.end),
	);
}
