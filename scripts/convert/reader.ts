import type { EmendationSeed, TypographySeed } from '../../src/schema.ts';
import { locate, type Quotation, type Range } from './locate.ts';
import type { Problem } from './problem.ts';
import { restore, type Correction, type Reading } from './restore.ts';
import type { Seed } from './seed.ts';
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

/** A quotation in a seed, with where it stands there. */
interface Row extends Quotation {
	at: string;
	seed: Pick<Seed<unknown>, 'file' | 'lineOf'>;
	path: readonly PropertyKey[];
}

export function createReader(
	emendations: Seed<EmendationSeed[]>,
	typography: Seed<TypographySeed>,
): Reader {
	const problems: Problem[] = [];
	const rows = (list: keyof TypographySeed): Row[] =>
		typography.value[list].map((row, index) => ({ ...row, seed: typography, path: [list, index] }));
	const corrected = emendations.value.map((row, index) => ({
		...row,
		quote: row.received,
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
		const places = locate(text, row);
		if (places.length === 1) return places[0];
		const count = places.length === 0 ? 'does not contain' : `contains ${places.length} times`;
		problems.push(problemOf(row, `“${row.quote}” is quoted, which ${row.at} ${count}`));
		return undefined;
	};

	return {
		read(address, block) {
			const known = readings.get(address);
			if (known) return known;
			const corrections = corrected
				.filter(({ at }) => at === address)
				.flatMap((row): Correction[] => {
					const place = placeOf(row, block.received);
					return place ? [{ ...place, id: row.id, reading: row.reading }] : [];
				});
			const keep = new Set(
				kept
					.filter(({ at }) => at === address)
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
			const row = ends.find(({ at }) => at === address);
			return row && placeOf(row, reading)?.start;
		},
		problems: () => [
			...problems,
			...[...unread].map((row) => problemOf(row, `there is no block ${row.at}`)),
		],
	};
}

function problemOf({ seed, path }: Row, what: string): Problem {
	return {
		file: seed.file,
		line: seed.lineOf(path),
		what,
		todo: 'correct the quote or its address, or add prefix and suffix',
	};
}

/** The indexes of the spaces and half-width marks inside a range. */
function marksIn(text: string, { start, end }: Range): number[] {
	return [...text.slice(start, end).matchAll(/[ ,;:()]/g)].map(({ index }) => start + index);
}
