import type { Name } from '../../search/block.ts';
import { fold } from '../../search/fold.ts';

/** A part of a name must be this long to lead to the body; a whole name always does. */
const SHORTEST = 3;
/** How many bodies a part of a name leads to. */
const MOST = 5;

/** A name with its folded text, made once: every answer looks through all of them. */
export type FoldedName = readonly [name: Name, text: string];

/** The names in their order, each with its fold. */
export const foldNames = (names: readonly Name[]): FoldedName[] =>
	names.map((name) => [name, fold(name.name).text]);

/** The bodies that a folded query names, one hit a body and name; whole names first. */
export function bodiesNamed(query: string, folded: readonly FoldedName[]): Name[] {
	if (query === '') return [];
	const whole = folded.filter(([, text]) => text === query);
	const found =
		whole.length > 0 || [...query].length < SHORTEST
			? whole
			: folded.filter(([, text]) => text.includes(query)).sort((a, b) => a[1].length - b[1].length);
	const bodies = new Map<string, Name>();
	for (const [name] of found) if (!bodies.has(name.page.page)) bodies.set(name.page.page, name);
	const hits = [...bodies.values()];
	return whole.length > 0 ? hits : hits.slice(0, MOST);
}
