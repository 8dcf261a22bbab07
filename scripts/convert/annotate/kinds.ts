import type { NoteSeed } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Placed } from '../text/quotes.ts';
import { spokenOf } from './spoken-of.ts';

/** The kinds of notes that say what a number counts, and when. */
const ABOUT_NUMBERS: readonly NoteSeed['kind'][] = ['口径', '时点', '核算'];

/** How a clause leaves the kind of a number open, and of which kinds it then cannot be said to be. */
const OPEN: { words: RegExp; kinds: NumberSeed['kind'][] }[] = [
	{ words: /是否(?:为)?累计|何时段之数未说明/, kinds: ['cumulative', 'flow'] },
	{ words: /累计[^，；。]*抑或|抑或[^，；。]*累计/, kinds: ['cumulative'] },
	{ words: /(?:新增|当年)[^，；。]*抑或|抑或[^，；。]*(?:新增|当年)/, kinds: ['flow'] },
	{ words: /(?:存量|所存)[^，；。]*抑或|抑或[^，；。]*(?:存量|所存)/, kinds: ['stock'] },
];

/**
 * Where numbers and notes contradict one another: a number whose kind is open while no note that
 * speaks of it says so, and one of a certain kind that a note leaves open, by itself or among others.
 */
export function contradictions(
	seed: Seed<NumberSeed[]>,
	numbers: readonly Placed<NumberSeed>[],
	notes: readonly Placed<NoteSeed>[],
): Problem[] {
	const open = notes
		.filter(({ row }) => ABOUT_NUMBERS.includes(row.kind))
		.flatMap((note) =>
			note.row.note.split(/[；。]/).flatMap((clause) => {
				const kinds = OPEN.flatMap((each) => (each.words.test(clause) ? each.kinds : []));
				return kinds.length === 0
					? []
					: spokenOf(clause, note, numbers).map(({ row }) => ({
							...{ number: row.id, kinds, note: note.row.id },
						}));
			}),
		);
	const openOf = Map.groupBy(open, ({ number }) => number);
	return seed.value.flatMap(({ id, kind }, index) => {
		const said = openOf.get(id) ?? [];
		const line = () => seed.at([index, 'kind']);
		if (kind === 'unstated')
			return said.length > 0 ? [] : [problem('unstated-unsaid', line(), { id })];
		const against = said.find(({ kinds }) => kinds.includes(kind));
		return against ? [problem('said-unstated', line(), { id, kind, note: against.note })] : [];
	});
}
