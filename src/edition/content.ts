import type { FigureEntry } from '../schema/figure.ts';
import type {
	CaseStudyRow,
	ChapterEntry,
	DateRow,
	Emendation,
	Entity,
	MinistryEntry,
	Note,
	NumberRow,
	RecommendationEntry,
	ReportEntry,
} from '../schema/text.ts';

/** The rows of one report in `content/`, in any order. */
export interface Content {
	report: ReportEntry;
	chapters: readonly ChapterEntry[];
	sections: readonly MinistryEntry[];
	recommendations: readonly RecommendationEntry[];
	emendations: readonly Emendation[];
	notes: readonly Note[];
	numbers: readonly NumberRow[];
	dates: readonly DateRow[];
	entities: readonly Entity[];
	figures: readonly FigureEntry[];
	cases: readonly CaseStudyRow[];
}
