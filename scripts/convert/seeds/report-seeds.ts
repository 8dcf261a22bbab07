import type {
	CaseSeed,
	DateSeed,
	EditionSeed,
	EmendationSeed,
	EntitySeed,
	NoteSeed,
	NumberSeed,
	NumeralSeed,
	TypographySeed,
} from '../../../src/schema/text.ts';
import type { FigureSeed } from '../../../src/schema/figure.ts';
import type { Seed } from './seed.ts';

/** The received text of a report. */
export interface ReportText {
	/** The report's id: the name of its folder. */
	id: string;
	file: string;
	lines: readonly string[];
}

/** What the editors wrote about the words of a report. */
export interface AnnotationSeeds {
	emendations: Seed<EmendationSeed[]>;
	notes: Seed<NoteSeed[]>;
	numbers: Seed<NumberSeed[]>;
	dates: Seed<DateSeed[]>;
	numerals: Seed<NumeralSeed[]>;
	entities: Seed<EntitySeed[]>;
	figures: Seed<FigureSeed[]>;
	cases: Seed<CaseSeed[]>;
}

/** Everything that people wrote about one report. */
export interface ReportSeeds extends AnnotationSeeds {
	edition: Seed<EditionSeed>;
	typography: Seed<TypographySeed>;
}
