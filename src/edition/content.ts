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
import type { Ministry } from '../schema/ministry.ts';
import type { Note } from '../schema/note.ts';
import type { NumberRow } from '../schema/number.ts';
import type { Revision } from '../schema/revision.ts';
import type { SourceRow } from '../schema/source.ts';
import type { Sequel } from '../schema/sequel.ts';
import type { Quoted } from '../schema/quoted.ts';
import type { Manifest } from '../schema/version.ts';

/** What `content/` has for all reports. */
export interface Shared {
	/** The bodies, in the order of the authority list. */
	authority: readonly Ministry[];
	/** What facts from outside the texts rest on, by kinds. */
	sources: readonly SourceRow[];
}

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
	/** What followed the recommendations, by recommendation and date. */
	sequels: readonly Sequel[];
	/** When each text of the editors was written, and how far it is reviewed. */
	revisions: readonly Revision[];
	quotations: readonly Quoted[];
	/** Those that were given out, oldest first. */
	versions: readonly Manifest[];
}
