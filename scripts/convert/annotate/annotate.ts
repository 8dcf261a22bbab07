import type {
	DateSeed,
	EmendationSeed,
	EntitySeed,
	MinistrySeed,
	Note,
	NoteSeed,
	NumberSeed,
	NumeralSeed,
} from '../../../src/schema/text.ts';
import type { FigureEntry, FigureSeed } from '../../../src/schema/figure.ts';
import { checkClaim } from './claims.ts';
import { findEntities, type EntityMention } from './entities.ts';
import { placeFigures } from './figures.ts';
import { noteRecords } from './notes.ts';
import { unaccounted } from './numerals.ts';
import type { ReadBlock } from '../text/passages.ts';
import type { Problem } from '../seeds/problem.ts';
import { addressOf, placeQuotes, rowsOf, type Placed } from '../text/quotes.ts';
import { badReferences } from './references.ts';
import type { Seed } from '../seeds/seed.ts';

/** What the editors wrote about the words of a report. */
export interface AnnotationSeeds {
	emendations: Seed<EmendationSeed[]>;
	notes: Seed<NoteSeed[]>;
	numbers: Seed<NumberSeed[]>;
	dates: Seed<DateSeed[]>;
	numerals: Seed<NumeralSeed[]>;
	entities: Seed<EntitySeed[]>;
	figures: Seed<FigureSeed[]>;
}

/** The same, at its place in the text. */
export interface Annotations {
	notes: Note[];
	numbers: Placed<NumberSeed>[];
	dates: Placed<DateSeed>[];
	mentions: EntityMention[];
	figures: FigureEntry[];
	problems: Problem[];
}

/** Sets everything that the editors wrote about a report at its place in the text, which stands in `file`. */
export function annotate(
	seeds: AnnotationSeeds,
	read: readonly ReadBlock[],
	ministries: readonly MinistrySeed[],
	{ id: report, file }: { id: string; file: string },
): Annotations {
	const blocks = new Map(read.map((block) => [addressOf(block), block]));
	const notes = placeQuotes(rowsOf(seeds.notes), blocks);
	const numbers = placeQuotes(rowsOf(seeds.numbers), blocks);
	const dates = placeQuotes(rowsOf(seeds.dates), blocks);
	const entities = findEntities(seeds.entities, blocks);
	const records = noteRecords(notes.placed, seeds.emendations.value, blocks);
	const data = { blocks, numbers: numbers.placed, dates: dates.placed };
	const figures = placeFigures(seeds.figures, data, report);

	const found = { numbers: numbers.placed, dates: dates.placed, mentions: entities.mentions };
	return {
		notes: records,
		...found,
		figures: figures.figures,
		problems: [
			...notes.problems,
			...numbers.problems,
			...dates.problems,
			...entities.problems,
			...figures.problems,
			...disputed(seeds, blocks),
			...badReferences(seeds, blocks, ministries),
			...unaccounted(seeds.numerals, blocks, found, file),
		],
	};
}

/** The claims that a repeated computation does not bear out, and notes that state another result. */
function disputed(
	{ notes, numbers }: AnnotationSeeds,
	blocks: ReadonlyMap<string, ReadBlock>,
): Problem[] {
	const byId = new Map(numbers.value.map((number) => [number.id, number]));
	return notes.value.flatMap(({ id, at, note, claims = [] }, index) =>
		claims.flatMap((claim, nth) => {
			const problem = (path: readonly PropertyKey[], what: string, todo: string): Problem => ({
				file: notes.file,
				line: notes.lineOf([index, 'claims', nth, ...path]),
				what: `note ${id}: ${what}`,
				todo,
			});
			const unsaid = claim.readings.filter(
				({ gives }) => claim.printed === undefined && !note.includes(gives.toFixed(claim.decimals)),
			);
			return [
				...checkClaim(claim, byId, blocks.get(at)?.text ?? '').map(({ path, what, todo }) =>
					problem(path, what, todo),
				),
				...unsaid.map(({ gives }) =>
					problem(
						[],
						`the note does not state ${gives.toFixed(claim.decimals)}`,
						'correct the note',
					),
				),
			];
		}),
	);
}
