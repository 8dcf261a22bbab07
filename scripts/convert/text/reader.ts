import type { EmendationSeed, TypographySeed } from '../../../src/schema/text.ts';
import type { Range } from '../../../src/text/range.ts';
import { fold, locate } from './locate.ts';
import type { Problem } from '../seeds/problem.ts';
import { misquoted, unquotable, type Row } from './quotes.ts';
import { restore, type Correction, type Reading } from './restore.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Block } from './tree.ts';

/** Reads blocks in the light of what the seeds say about each. */
export interface Reader {
	/** The reading layer of the block at an address. */
	read: (address: string, block: Block) => Reading;
	/** Where the last item of the block's enumeration ends; `undefined` for the paragraph's end. */
	endOfItems: (address: string, reading: string) => number | undefined;
	/** What did not resolve so far, and every address in the seeds that was never read. */
	problems: () => Problem[];
}

export function createReader(
	emendations: Seed<EmendationSeed[]>,
	typography: Seed<TypographySeed>,
): Reader {
	const problems: Problem[] = [];
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
	const unread = new Set<Row>([...corrected, ...kept, ...ends]);
	const readings = new Map<string, Reading>();

	/** The one place where a row's words stand in the text, or a problem. */
	const placeOf = (row: Row, text: string): Range | undefined => {
		unread.delete(row);
		const places = locate(fold(text), row.value);
		if (places.length === 1) return places[0];
		problems.push(misquoted(row, places.length));
		return undefined;
	};

	return {
		read(address, block) {
			const known = readings.get(address);
			if (known) return known;
			const corrections = corrected
				.filter(({ value }) => value.at === address)
				.flatMap((row): Correction[] => {
					const place = placeOf(row, block.received);
					return place ? [{ ...place, id: row.value.id, reading: row.value.reading }] : [];
				});
			const keep = new Set(
				kept
					.filter(({ value }) => value.at === address)
					.flatMap((row) => {
						const place = placeOf(row, block.received);
						return place ? marksIn(block.received, place) : [];
					}),
			);
			const reading = restore(block.received, { label: block.label, corrections, keep });
			readings.set(address, reading);
			return reading;
		},
		endOfItems(address, reading) {
			const row = ends.find(({ value }) => value.at === address);
			return row && placeOf(row, reading)?.start;
		},
		problems: () => [
			...problems,
			...[...unread].map((row) => unquotable(row, `there is no block ${row.value.at}`)),
		],
	};
}

/** The indexes of the spaces and half-width marks inside a range. */
function marksIn(text: string, { start, end }: Range): number[] {
	return [...text.slice(start, end).matchAll(/[ ,;:()]/g)].map(({ index }) => start + index);
}
