import type { Mark } from './mark.ts';
import type { Link } from './precedence.ts';
import type { Range } from './range.ts';
import { sentenceId } from './sentences.ts';

/** The last two characters of a paragraph with the punctuation behind them. */
const TAIL = /[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}][^\p{L}\p{N}]*$/u;
/** A dash, or the plus of 互联网+, with the character before it; a year with the dash to another, and that one. */
const TIED = /[\p{L}\p{N}](?:——|\+)|\d+—|(?<=—)\d+年?/gu;
/** A date as lines may part it: 自 2003年, 2015年 6月30日. */
const DATE = /^(\D*)(\d+年(?=\d))?(\d.*)$/;

/** A mark whose right half is blank. */
const CLOSING = /[”’」』》〉）〕】。，、；：！？]/;

/** A block of the text as far as its marks need it. Ranges count characters of `text`. */
export interface MarkedText {
	unit: string;
	/** Its id within the unit. */
	id: string;
	text: string;
	/** How many characters at its beginning are the words that open a case study. */
	label: number;
	sentences: readonly Range[];
	/** The items of its enumerations. */
	items: readonly Range[];
}

/** What the edition knows about the words of one block. */
export interface Annotated {
	/** Never overlapping. */
	links: readonly Link[];
	/** Dates, which no line may tear apart. */
	dates: readonly Range[];
	/** The characters that an editor emended. */
	emended: readonly Range[];
	notes: readonly { id: string; n: number; kind: string; end: number }[];
	/** Figures that draw the data of a sentence, which is counted from 0; `unit` is where they stand. */
	figures: readonly { sentence: number; id: string; number: number; unit: string }[];
}

/**
 * Every mark of a block: sentences, enumerated items, names, numbers, dates, emendations, note
 * markers, and what must stay together so that no character stands alone on a last line.
 */
export function marksOf(
	block: MarkedText,
	{ links, dates, emended, notes, figures }: Annotated,
): Mark[] {
	const { unit, label, sentences, items } = block;
	/** A date inside a link is the link's. */
	const set = dates.filter(
		(date) => !links.some(({ start, end }) => date.start < end && date.end > start),
	);
	return [
		...items.map(({ start, end }): Mark => ({ start, end, name: 'Item', attributes: {} })),
		...sentences.map(({ start, end }, index): Mark => {
			const id = `${unit}#${sentenceId(block.id, index)}`;
			return { start, end, name: 'S', attributes: { id } };
		}),
		...(label > 0 ? [{ start: 0, end: label, name: 'Label', attributes: {} } as const] : []),
		...links.map(({ start, end, kind, to }): Mark => {
			return { start, end, name: kind === 'number' ? 'Num' : 'Name', attributes: { to } };
		}),
		...set.flatMap((date) => wholeIn(date, block.text)),
		...emended.map(({ start, end }): Mark => ({ start, end, name: 'Corr', attributes: {} })),
		...kept(block).filter(
			(mark) => !set.some(({ start, end }) => start <= mark.start && mark.end <= end),
		),
		...closedUp(block.text, [
			...notes.map(({ id, n, kind, end }): Mark => {
				const at = behind(end, links);
				const attributes = { n: String(n), note: `${unit}#${id}`, kind };
				return { start: at, end: at, name: 'Ref', attributes };
			}),
			...lastOfEach(figures).map(({ sentence, id, number, unit: home }): Mark => {
				const at = sentences[sentence]!.end;
				const attributes = { to: id, n: String(number), unit: home };
				return { start: at, end: at, name: 'Fig', attributes };
			}),
		]),
	];
}

/**
 * Markers, in the order in which they stand. The first behind a closing mark is told which, for it has
 * half of that to stand in; of those that stand side by side each is told its place in the row.
 */
function closedUp(text: string, markers: readonly Mark[]): Mark[] {
	return markers.map((marker) => {
		const side = markers.filter(({ start }) => start === marker.start);
		const isFirst = side[0] === marker;
		const before = text[marker.start - 1] ?? '';
		const behind = isFirst && CLOSING.test(before) ? { behind: before } : {};
		const row = side.length > 1 ? { row: isFirst ? 'first' : 'next' } : {};
		return { ...marker, attributes: { ...marker.attributes, ...behind, ...row } };
	});
}

/** A block leads to a figure once, behind the last of the sentences that it draws. */
const lastOfEach = (figures: Annotated['figures']): Annotated['figures'] =>
	figures.filter(
		({ id, sentence }) => !figures.some((other) => other.id === id && other.sentence > sentence),
	);

/** A date of which no line tears more than its year from its month, and what leads to it: so long a word would leave a line gaping. */
function wholeIn({ start, end }: Range, text: string): Mark[] {
	const [, before, ...parts] = DATE.exec(text.slice(start, end)) ?? [];
	if (before === undefined) return [{ start, end, name: 'Time', attributes: {} }];
	let at = start + before.length;
	return parts
		.filter((part) => part !== undefined)
		.map((part): Mark => ({ start: at, end: (at += part.length), name: 'Time', attributes: {} }));
}

/**
 * What no line may tear apart: the tails of the block and its items, so that no character is left
 * alone, a dash or a plus with the character before it, so that it opens no line, and a stretch of years.
 */
function kept({ items, text }: MarkedText): Mark[] {
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
