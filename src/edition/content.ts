import type { FigureEntry } from '../schema/figure.ts';
import type { CaseStudyRow } from '../schema/case.ts';
import type { DateRow } from '../schema/date.ts';
import type { Emendation } from '../schema/emendation.ts';
import type { Entity } from '../schema/entity.ts';
import type {
	ChapterEntry,
	FrameEntry,
	RecommendationEntry,
	ReportEntry,
	SectionEntry,
} from '../schema/entries.ts';
import type { Note } from '../schema/note.ts';
import type { NumberRow } from '../schema/number.ts';
import type { Quoted } from '../schema/quoted.ts';
import type { Manifest } from '../schema/version.ts';

/** The rows of one report in `content/`, in any order, and its versions. */
export interface Content {
	report: ReportEntry;
	frames: readonly FrameEntry[];
	chapters: readonly ChapterEntry[];
	sections: readonly SectionEntry[];
	recommendations: readonly RecommendationEntry[];
	emendations: readonly Emendation[];
	notes: readonly Note[];
	numbers: readonly NumberRow[];
	dates: readonly DateRow[];
	entities: readonly Entity[];
	figures: readonly FigureEntry[];
	cases: readonly CaseStudyRow[];
	quotations: readonly Quoted[];
	/** Those that were given out, oldest first. */
	versions: readonly Manifest[];
}
