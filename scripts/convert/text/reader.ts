import type { EmendationSeed } from '../../../src/schema/emendation.ts';
import { isHeading } from '../../../src/schema/passage.ts';
import type { TypographySeed } from '../../../src/schema/typography.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Range } from '../../../src/text/range.ts';
import { GENRE } from './genre.ts';
import { fold, foldLayers, type Folded } from './locate.ts';
import { addressOf } from './places.ts';
import { misplaced, placesOf, type Row } from './quotes.ts';
import type { ReadBlock } from './read-block.ts';
import { restore, type Reading } from './restore.ts';
import type { Block } from './tree.ts';

/** Reads blocks in the light of what the seeds say about each; a quote that does not fit is a problem. */
export interface Reader {
	/** The reading layer of the block at an address. */
	read: (address: string, block: Block) => { reading: Reading; problems: Problem[] };
	/** Where the last item of the block's enumeration ends, where that is not the paragraph's end. */
	endOfItems: (
		address: string,
		reading: Folded,
	) => { end: number | undefined; problems: Problem[] };
	/** The rows whose address is none of the blocks that were read. */
	astray: (read: readonly ReadBlock[]) => Problem[];
}

type EmendationQuote = EmendationSeed & { quote: string };

/** A reader that knows what the emendations and the typography of one report say of its blocks. */
export function createReader(
	emendations: Seed<EmendationSeed[]>,
	typography: Seed<TypographySeed>,
): Reader {
	const rows = (list: keyof TypographySeed): Row[] =>
		typography.value[list].map((value, index) => ({
			value,
			seed: typography,
			path: [list, index],
		}));
	const corrected = emendations.value.map((value, index) => ({
		value: { ...value, quote: value.received },
		seed: emendations,
		path: [index],
	}));
	const kept = [...rows('keepSpaces'), ...rows('keepHalfWidth')];
	const ends = rows('endItems');

	return {
		read(address, { received, label, type }) {
			const folded = fold(received);
			const isHere = ({ value }: Row) => value.at === address;
			const corrections = placesOf(corrected.filter(isHere), folded);
			const spared = placesOf(kept.filter(isHere), folded);
			const reading = restore(received, {
				label,
				corrections: corrections.placed.map(({ row: { id, reading }, start, end }) => {
					return { id, reading, start, end };
				}),
				keep: new Set([
					...spared.placed.flatMap((range) => [
						...marksIn(received, range),
						...spacesIn(received, range, range.row.quote),
					]),
					...(type === 'signature' && spared.placed.length === 0
						? spaceBeforeAuthor(received)
						: []),
				]),
			});
			return {
				reading,
				problems: [
					...corrections.problems,
					...spared.problems,
					...unapplied(corrected.filter(isHere), corrections.placed, reading, label),
				],
			};
		},
		endOfItems(address, reading) {
			const here = ends.filter(({ value }) => value.at === address);
			const { placed, problems } = placesOf(here, reading);
			return { end: placed[0]?.start, problems };
		},
		astray(read) {
			const known = new Set(read.map(addressOf));
			const running = new Set(read.filter((block) => !isHeading(block)).map(addressOf));
			return [
				...[...corrected, ...kept].filter(({ value }) => !known.has(value.at)),
				...ends.filter(({ value }) => !running.has(value.at)),
			].map((row) => misplaced(row));
		},
	};
}

/** The space before the name that a signature ends with, of which the editors say nothing: 甲乙丙, 甲 乙. */
function spaceBeforeAuthor(received: string): number[] {
	const match = GENRE.authorWithSpace.exec(received.trimEnd());
	return match ? [match.index] : [];
}

/** The rows that had a place and made no change there, or the one that left nothing but a number. */
function unapplied(
	rows: readonly Row<EmendationQuote>[],
	placed: readonly { row: EmendationQuote }[],
	{ text, changes }: Reading,
	label: string,
): Problem[] {
	const applied = new Set(changes.map(({ id }) => id));
	const missed = placed.filter(({ row: { id } }) => !applied.has(id)).map(({ row }) => row);
	const [row] = rows;
	if (row && placed.length > 0 && text.length === label.length)
		return [problem('nothing-left', row.seed.at(row.path), { at: row.value.at })];
	return rows
		.filter(({ value }) => missed.includes(value))
		.map(({ value: { id }, seed, path }) => problem('unapplied', seed.at(path), { id }));
}

/** The indexes of the half-width marks inside a range. */
function marksIn(text: string, { start, end }: Range): number[] {
	return [...text.slice(start, end).matchAll(/[,;:()]/g)].map(({ index }) => start + index);
}

/** The indexes in a range where white space begins and the words that quote it have a space, too. */
function spacesIn(text: string, { start, end }: Range, quote: string): number[] {
	const { end: ends } = fold(text.slice(start, end));
	return [...quote.matchAll(/\s+/g)]
		.map(({ index }) => start + (ends[foldLayers(quote.slice(0, index)).length - 1] ?? 0))
		.filter((index) => /\s/.test(text.charAt(index)));
}
