import type { NoteSeed } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';

/** The kinds of notes that say what a number counts, and when. */
const ABOUT_NUMBERS: readonly NoteSeed['kind'][] = ['口径', '时点'];
/** How a note says that the text leaves open what is counted. */
const OPEN = /未说明|两读|抑或/;
/** How it says so of the very number that it quotes: 累计抑或当年, 所存之数抑或新增之数. */
const EITHER = /(累计|存量|所存|新增|当年)[^，；。]*抑或/;

/**
 * Where numbers and notes contradict one another: a number whose kind is open while no note at its
 * block says so, and one of a certain kind that a note quotes and calls open.
 */
export function contradictions(numbers: Seed<NumberSeed[]>, notes: readonly NoteSeed[]): Problem[] {
	const about = notes.filter(({ kind }) => ABOUT_NUMBERS.includes(kind));
	return numbers.value.flatMap(({ id, at, quote, kind }, index) => {
		const here = about.filter((note) => note.at === at);
		const line = numbers.at([index, 'kind']);
		if (kind === 'unstated')
			return here.some(({ note }) => OPEN.test(note))
				? []
				: [problem('unstated-unsaid', line, { id })];
		const open = here.find((note) => EITHER.test(note.note) && note.quote.includes(quote));
		return open ? [problem('said-unstated', line, { id, kind, note: open.id })] : [];
	});
}
