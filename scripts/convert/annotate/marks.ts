import type { Range } from '../text/locate.ts';
import type { ReadBlock } from '../text/passages.ts';
import type { Link } from './precedence.ts';
import type { Mark } from '../../../src/text/weave.ts';

/** The words that open a case study. */
const CASE_LABEL = /^【成功案例】/;
/** The last two characters of a paragraph with the punctuation behind them. */
const TAIL = /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}][^\p{L}\p{N}]*$/u;
/** A dash, or the plus of 互联网+, with the character before it. */
const TIED = /[\p{L}\p{N}](?:——|\+)/gu;

/** A sentence that leads to a figure. */
export interface FigureMark {
	sentence: number;
	figure: string;
	number: number;
	/** The unit that the figure stands in. */
	unit: string;
}

/** What the edition knows about the words of one block. */
export interface Annotated {
	/** Never overlapping. */
	links: readonly Link[];
	/** Dates, which no line may tear apart. */
	dates: readonly Range[];
	notes: readonly { id: string; n: number; kind: string; end: number }[];
	/** The sentences whose data a figure draws, counted from 0. */
	figures: readonly FigureMark[];
}

/**
 * Every mark of a block: sentences, enumerated items, names, numbers, dates, emendations, note
 * markers, and what must stay together so that no character stands alone on a last line.
 */
export function marksOf(read: ReadBlock, { links, dates, notes, figures }: Annotated): Mark[] {
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
		...kept(read),
		...notes.map(({ id, n, kind, end }): Mark => {
			const at = behind(end, links);
			const attributes = { n: String(n), note: `${unit}#${id}`, kind };
			return { start: at, end: at, name: 'Ref', attributes };
		}),
		...figures.map(({ sentence, figure, number, unit: home }): Mark => {
			const at = read.sentences[sentence]!.end;
			const attributes = { to: figure, n: String(number), unit: home };
			return { start: at, end: at, name: 'Fig', attributes };
		}),
	];
}

/**
 * What no line may tear apart: the tails of the block and its items, so that no character is left
 * alone, and a dash or a plus with the character before it, so that it opens no line.
 */
function kept({ items, text }: ReadBlock): Mark[] {
	const ends = new Set([...items.map(({ end }) => end), text.length]);
	const tails = [...ends].map((end) => TAIL.exec(text.slice(0, end)));
	return [...tails, ...text.matchAll(TIED)]
		.filter((match) => match !== null)
		.map(({ 0: words, index }): Mark => {
			return { start: index, end: index + words.length, name: 'Keep', attributes: {} };
		});
}

/** A marker is a link, too: it stands behind the link that its place is in. */
function behind(point: number, links: readonly Link[]): number {
	return links.find(({ start, end }) => start < point && point < end)?.end ?? point;
}
