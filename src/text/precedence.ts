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
	for (const link of [...links].sort(
		(a, b) =>
			b.end - b.start - (a.end - a.start) ||
			KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
			a.start - b.start,
	))
		if (!kept.some(({ start, end }) => link.start < end && link.end > start)) kept.push(link);
	return kept.sort((a, b) => a.start - b.start);
}
