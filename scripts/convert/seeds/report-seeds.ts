import type { CaseSeed } from '../../../src/schema/case.ts';
import type { CheckSeed } from '../../../src/schema/check.ts';
import type { DateSeed } from '../../../src/schema/date.ts';
import type { EditionSeed } from '../../../src/schema/edition.ts';
import type { EmendationSeed } from '../../../src/schema/emendation.ts';
import type { EntitySeed } from '../../../src/schema/entity.ts';
import type { NoteSeed } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { NumeralSeed } from '../../../src/schema/numeral.ts';
import type { QuotedSeed } from '../../../src/schema/quoted.ts';
import type { TypographySeed } from '../../../src/schema/typography.ts';
import type { FigureSeed } from '../../../src/schema/figure.ts';
import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import type { SourceRow } from '../../../src/schema/source.ts';
import type { RevisionsSeed } from '../../../src/schema/revision.ts';
import type { SequelSeed } from '../../../src/schema/sequel.ts';
import type { SectionSeed } from '../../../src/schema/section.ts';
import type { WordingSeed } from '../../../src/schema/wording.ts';
import type { Seed } from './seed.ts';

/** What people wrote for all reports. */
export interface SharedSeeds {
	ministries: Seed<MinistrySeed[]>;
	/** What the facts from outside the texts rest on. */
	sources: Seed<SourceRow[]>;
}

/** The received text of a report. */
export interface ReportText {
	/** The report's id: the name of its folder. */
	id: string;
	file: string;
	lines: readonly string[];
	/** How its editors say that it is worded, where that is not as usual. */
	wordingSeed: WordingSeed | undefined;
	/** The sections that they say something of. */
	sections: Seed<SectionSeed[]>;
}

/** What the editors wrote about the words of a report. */
export interface AnnotationSeeds {
	emendations: Seed<EmendationSeed[]>;
	notes: Seed<NoteSeed[]>;
	numbers: Seed<NumberSeed[]>;
	checks: Seed<CheckSeed[]>;
	dates: Seed<DateSeed[]>;
	numerals: Seed<NumeralSeed[]>;
	quotations: Seed<QuotedSeed[]>;
	entities: Seed<EntitySeed[]>;
	figures: Seed<FigureSeed[]>;
	cases: Seed<CaseSeed[]>;
	sequels: Seed<SequelSeed[]>;
	/** When each of these texts was written, and who has read it. */
	revisions: Seed<RevisionsSeed>;
}

/** Everything that people wrote about one report. */
export interface ReportSeeds extends AnnotationSeeds {
	edition: Seed<EditionSeed>;
	typography: Seed<TypographySeed>;
}
