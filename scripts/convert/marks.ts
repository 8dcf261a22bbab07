import type { Range } from './locate.ts';
import type { ReadBlock } from './passages.ts';
import type { Link } from './precedence.ts';
import type { Mark } from './weave.ts';

/** The words that open a case study. */
const CASE_LABEL = /^【成功案例】/;

/** What the edition knows about the words of one block. */
export interface Annotated {
	/** Never overlapping. */
	links: readonly Link[];
	/** Dates, which no line may tear apart. */
	dates: readonly Range[];
	notes: readonly { id: string; n: number; kind: string; end: number }[];
}

/**
 * Every mark of a block: sentences, enumerated items, names, numbers, dates, emendations and
 * note markers.
 */
export function marksOf(read: ReadBlock, { links, dates, notes }: Annotated): Mark[] {
	const { block, text, unit } = read;
	const label = CASE_LABEL.exec(text)?.[0];
	const emended = read.changes.filter(({ id }) => id !== undefined);
	return [
		...read.items.map((range): Mark => ({ ...range, name: 'Item', attributes: {} })),
		...read.sentences.map((range, index): Mark => {
			const id = `${unit}#${block.id}-s${index + 1}`;
			return { ...range, name: 'S', attributes: { id } };
		}),
		...(label ? [{ start: 0, end: label.length, name: 'Label', attributes: {} } as const] : []),
		...links.map(({ start, end, kind, to }): Mark => {
			return { start, end, name: kind === 'number' ? 'Num' : 'Name', attributes: { to } };
		}),
		...dates
			.filter((date) => !links.some(({ start, end }) => date.start < end && date.end > start))
			.map(({ start, end }): Mark => ({ start, end, name: 'Time', attributes: {} })),
		...emended.map(({ start, end }): Mark => ({ start, end, name: 'Corr', attributes: {} })),
		...notes.map(({ id, n, kind, end }): Mark => {
			const at = behind(end, links);
			const attributes = { n: String(n), note: `${unit}#${id}`, kind };
			return { start: at, end: at, name: 'Ref', attributes };
		}),
	];
}

/** A marker is a link, too: it stands behind the link that its place is in. */
function behind(point: number, links: readonly Link[]): number {
	return links.find(({ start, end }) => start < point && point < end)?.end ?? point;
}
