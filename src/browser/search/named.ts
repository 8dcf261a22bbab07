import type { Name } from '../../search/block.ts';
import { nameOf } from '../../search/shelf.ts';

/** A part of a name must be this long to lead to the body; a whole name always does. */
const SHORTEST = 3;
/** How many bodies a part of a name leads to, each in all reports. */
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
	const pages = new Map<string, Name>();
	for (const name of found) if (!pages.has(name.page.page)) pages.set(name.page.page, name);
	const hits = [...pages.values()];
	const bodies = [...new Set(hits.map(bodyOf))];
	const few = whole.length > 0 ? bodies : bodies.slice(0, MOST);
	return hits.filter((hit) => few.includes(bodyOf(hit)));
}

/** The body that a name leads to, whichever report its page is of. */
const bodyOf = ({ page }: Name): string => nameOf(page.page);
