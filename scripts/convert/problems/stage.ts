import type { Problem } from './problems.ts';

/** What a stage of the conversion makes, or what is wrong; what follows from that is not looked for. */
export type Stage<T> = { made: T; problems?: never } | { made?: never; problems: Problem[] };

/** The stage that makes something where nothing is wrong. */
export function stage<T>(problems: Problem[], make: () => T): Stage<T> {
	return problems.length > 0 ? { problems } : { made: make() };
}
