import type { Range } from './range.ts';

/** Words of the text that lead somewhere. */
export interface Link extends Range {
	kind: 'body' | 'entity' | 'number';
	/** The id of the body, the entry or the number. */
	to: string;
}

/** Of two links equally long, the one whose kind stands first here. */
const KINDS: readonly Link['kind'][] = ['body', 'entity', 'number'];

/** Links cannot nest: where some overlap, the longest stays. In text order. */
export function precedence(links: readonly Link[]): Link[] {
	const kept: Link[] = [];
	const taken = new Set<number>();
	for (const link of [...links].sort(
		(a, b) =>
			b.end - b.start - (a.end - a.start) ||
			KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
			a.start - b.start,
	))
		// What is kept so far is as long or longer: where it overlaps, it holds an end of this one.
		if (!taken.has(link.start) && !taken.has(link.end - 1)) {
			kept.push(link);
			for (let at = link.start; at < link.end; at++) taken.add(at);
		}
	return kept.sort((a, b) => a.start - b.start);
}
