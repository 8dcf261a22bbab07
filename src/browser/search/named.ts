import type { Name } from '../../search/block.ts';

/** A part of a name must be this long to lead to the body; a whole name always does. */
const SHORTEST = 3;
/** How many bodies a part of a name leads to. */
const MOST = 5;

/** The bodies that a folded query names, one hit a body and name; whole names first. */
export function bodiesNamed(query: string, names: readonly Name[]): Name[] {
	if (query === '') return [];
	const whole = names.filter(({ folded }) => folded === query);
	const found =
		whole.length > 0 || [...query].length < SHORTEST
			? whole
			: names
					.filter(({ folded }) => folded.includes(query))
					.sort((a, b) => a.folded.length - b.folded.length);
	const bodies = new Map<string, Name>();
	for (const name of found) if (!bodies.has(name.page.page)) bodies.set(name.page.page, name);
	const hits = [...bodies.values()];
	return whole.length > 0 ? hits : hits.slice(0, MOST);
}
