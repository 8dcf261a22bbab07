import type { Verdict } from '../../../src/schema/claim.ts';
import type { EmendationSeed } from '../../../src/schema/emendation.ts';
import type { Note, NoteSeed } from '../../../src/schema/note.ts';
import type { Citer } from './cited.ts';
import type { Placed } from '../text/quotes.ts';
import { placeIn } from '../text/places.ts';
import type { ReadBlock } from '../text/read-block.ts';

/** Of several claims the gravest verdict speaks for the note. */
const GRAVEST: readonly Verdict[] = [
	'inconsistent',
	'ambiguous',
	'rounding',
	'derived',
	'consistent',
];

/**
 * The notes of a report in reading order, numbered unit by unit. What the editors emended is
 * noted as well. `blocks` are in the order in which a page shows them.
 */
export function noteRecords(
	placed: readonly Placed<NoteSeed>[],
	emendations: readonly EmendationSeed[],
	blocks: ReadonlyMap<string, ReadBlock>,
	citedBy: Citer,
): Note[] {
	const counts = new Map<string, number>();
	const writtenIn = Map.groupBy(placed, ({ block }) => block);
	return [...blocks.values()].flatMap((block) => {
		const written = writtenIn.get(block) ?? [];
		return [...written.map((row) => noted(row, citedBy)), ...emended(block, emendations)]
			.sort((a, b) => a.place.end - b.place.end || a.place.start - b.place.start)
			.map((note) => {
				const n = (counts.get(block.unit) ?? 0) + 1;
				counts.set(block.unit, n);
				return { n, ...note };
			});
	});
}

function noted({ row, block, start, end }: Placed<NoteSeed>, citedBy: Citer): Omit<Note, 'n'> {
	const { id, kind, note, certainty = null, see = [], claims = [] } = row;
	const sources = citedBy(row.sources ?? []);
	const place = placeIn(block, start, end);
	const quote = block.text.slice(start, end);
	const verdict = GRAVEST.find((each) => claims.some((claim) => claim.verdict === each)) ?? null;
	return { id, place, quote, kind, note, certainty, sources, see, verdict, received: null };
}

function emended(block: ReadBlock, emendations: readonly EmendationSeed[]): Omit<Note, 'n'>[] {
	return block.changes.flatMap(({ id, start, end, received, reading }) => {
		const seed = emendations.find((emendation) => emendation.id === id);
		if (!seed) return [];
		const now = reading === '' ? '今删' : `今改“${reading}”`;
		return {
			id: seed.id,
			place: placeIn(block, start, end),
			kind: '校勘',
			quote: reading,
			note: `${seed.kind}：底本作“${received}”，${now}。${seed.reason}。`,
			certainty: seed.certainty,
			sources: [],
			see: [],
			verdict: null,
			received,
		};
	});
}
