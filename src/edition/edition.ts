import { bodyPage, numbersPage } from '../addresses/navigation.ts';
import { registerPage } from '../addresses/registers.ts';
import type { FigureEntry } from '../schema/figure.ts';
import type { CaseStudyRow } from '../schema/case.ts';
import type { DateRow } from '../schema/date.ts';
import type { Emendation } from '../schema/emendation.ts';
import type { Entity } from '../schema/entity.ts';
import type { ReportEntry } from '../schema/entries.ts';
import type { Ministry } from '../schema/ministry.ts';
import type { Note } from '../schema/note.ts';
import type { NumberRow } from '../schema/number.ts';
import type { Place } from '../schema/place.ts';
import type { Revision } from '../schema/revision.ts';
import type { SourceRow } from '../schema/source.ts';
import type { Sequel } from '../schema/sequel.ts';
import type { Quoted } from '../schema/quoted.ts';
import type { Manifest } from '../schema/version.ts';
import { annotationsOf } from '../text/annotated.ts';
import { blockOf, type TextBlock } from '../text/block.ts';
import type { Content, Shared } from './content.ts';
import { mentioned, passageAt, type Mentioned } from './mentioned.ts';
import { readingOrder } from './order.ts';
import { required } from './required.ts';
import { isSection, passagesOf, readingOf } from './unit.ts';
import type {
	ChapterUnit,
	ClosingUnit,
	MinistryUnit,
	OpeningUnit,
	RecommendationUnit,
	SectionUnit,
	ThemeUnit,
	Unit,
} from './unit.ts';
import { inSequence } from './sequence.ts';
import { unitsOf } from './units.ts';

/** A body that proposed a recommendation, and the name under which the text says so. */
export interface Proposer {
	/** Its section; of a body that has none in the report, what it is called. */
	ministry: MinistryUnit | NamedBody;
	asPrinted: string;
}

/** A body that has no section in the report. */
export interface NamedBody {
	id: string;
	label: string;
	page?: never;
}

/** One report of the edition, and the questions that pages ask of it. */
export interface Edition {
	/** The report's id, which is its year. */
	id: string;
	report: ReportEntry;
	/** Titles and blocks of the reading text, unit by unit. */
	texts: string[];
	/** Length of the whole text in characters. */
	size: number;
	/** Every block with its marks, in the order of the source. */
	blocks: () => TextBlock[];
	/** In reading order, from the opening to the closing. */
	units: Unit[];
	/** What stands before the first chapter. */
	opening: OpeningUnit;
	/** What stands behind the last chapter, if anything does. */
	closing: ClosingUnit | undefined;
	unit: (id: string) => Unit;
	chapters: ChapterUnit[];
	ministries: MinistryUnit[];
	themes: ThemeUnit[];
	recommendations: RecommendationUnit[];
	/** The sections of a chapter, in printed order. */
	sectionsOf: (chapter: string) => SectionUnit[];
	/** The units before and after in reading order. */
	neighbours: (unit: Unit) => { previous: Unit | undefined; next: Unit | undefined };
	/** The bodies of the authority list, in its order. */
	authority: readonly Ministry[];
	/** The entry of the authority list. */
	ministry: (id: string) => Ministry;
	proposersOf: (recommendation: RecommendationUnit) => Proposer[];
	/** The recommendations that a body proposed. */
	proposedBy: (ministry: string) => RecommendationUnit[];
	/** Where a body is named outside its own section. */
	mentionsOf: (ministry: string) => Mentioned[];
	emendations: Emendation[];
	/** All in reading order; the notes are numbered within their unit. */
	notes: Note[];
	notesIn: (unit: string) => Note[];
	numbers: NumberRow[];
	numbersIn: (unit: string) => NumberRow[];
	dates: DateRow[];
	/** The entries of the registers, in the order of their first mentions. */
	entities: Entity[];
	/** The figures as they are described; `src/figures/` makes drawings of them. */
	figures: readonly FigureEntry[];
	/** The numbers within the words of a longer name, which alone is marked in the text. */
	numbersWithin: (name: Place) => NumberRow[];
	/** What the edition says of the case studies, in printed order. */
	cases: CaseStudyRow[];
	/** What was enacted after the report about its recommendations, by recommendation and date. */
	sequels: readonly Sequel[];
	/** When the texts of the editors were written, and how far they are reviewed, in the order of the seeds. */
	revisions: readonly Revision[];
	/** The same of one text: `note term-sanzheng`. */
	revision: (key: string) => Revision;
	/** What facts from outside the text rest on, in all reports, by kinds. */
	sources: readonly SourceRow[];
	source: (id: string) => SourceRow;
	/** What stands between quotation marks, in reading order, with what it is. */
	quotations: Quoted[];
	/** The versions of the edition that were given out, oldest first, with what each held. */
	versions: readonly Manifest[];
	/** Where a body, an entry or a number is at home: file of `dist/`, with its id. */
	home: (id: string) => string;
	/** The reading text of the block that a place is in. */
	textAt: (place: Place) => string;
	/** A place in the text with its sentence and address. */
	at: (place: Place) => Mentioned;
}

/**
 * A report with all that is asked of it, from the rows of `content/`, its own and those of all
 * reports. Every question throws where an id is not known.
 */
export function createEdition(content: Content, { authority, sources }: Shared): Edition {
	const { report, revisions } = content;
	const { id } = report;
	const bodies = new Map(authority.map((body) => [body.id, body]));
	const ministry = (of: string) => required(bodies.get(of), `body ${of}`);
	const here = authority.map((body) => {
		return { ...body, mentions: body.mentions.filter(({ report: of }) => of === id) };
	});
	const named = new Map(here.map((body) => [body.id, body.mentions]));
	const units = unitsOf(content, ministry);
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const unit = (of: string) => required(byId.get(of), `unit ${of}`);
	const before = readingOrder(units);
	const placed = <T extends { place: Place }>(rows: readonly T[]) =>
		[...rows].sort((a, b) => before(a.place, b.place));

	const [notes, numbers] = [placed(content.notes), placed(content.numbers)];
	const counted = new Set(numbers.map((number) => number.id));
	const types = new Map(content.entities.map((entity) => [entity.id, entity.type]));
	const sections = units.filter(isSection);
	const ministries = units.filter((each) => each.kind === 'ministry');
	const recommendations = units.filter((each) => each.kind === 'recommendation');
	const entries = new Map(content.recommendations.map((entry) => [entry.id, entry]));
	const sectionOf = new Map(ministries.map((each) => [each.id, each]));
	const proposals = recommendations.flatMap((recommendation) => {
		const entry = entries.get(recommendation.id);
		return required(entry, `recommendation ${recommendation.id}`).proposers.map((proposer) => {
			const section = sectionOf.get(proposer.ministry);
			const { asPrinted } = proposer;
			const { id: named, name: label } = ministry(proposer.ministry);
			return { recommendation, asPrinted, ministry: section ?? { id: named, label } };
		});
	});
	const revisionOf = new Map(revisions.map((each) => [each.id, each]));
	const sourceOf = new Map(sources.map((each) => [each.id, each]));
	const notesOf = Map.groupBy(notes, ({ place }) => place.unit);
	const numbersOf = Map.groupBy(numbers, ({ place }) => place.unit);
	const numbersAt = Map.groupBy(numbers, ({ place }) => addressOf(place));
	let annotations: ReturnType<typeof annotationsOf> | undefined;
	const annotationsAt = (address: string) =>
		(annotations ??= annotationsOf({ ...content, ministries: here }, id))(address);
	const at = (place: Place) => mentioned(unit(place.unit), place, annotationsAt(addressOf(place)));
	const ranks = new Map(units.map((each, index) => [each, index]));
	const texts = units.flatMap(({ heading, title, paragraphs }) => [
		...(heading ? [title] : []),
		...paragraphs.map(readingOf),
	]);
	return {
		id,
		report,
		texts,
		size: texts.join('').length,
		blocks: () =>
			units
				.flatMap((each) =>
					passagesOf(each).map((passage) =>
						blockOf(each.id, passage, annotationsAt(`${each.id}#${passage.id}`)),
					),
				)
				.sort((a, b) => a.lines[0] - b.lines[0]),
		units,
		opening: required(
			units.find((each) => each.kind === 'opening'),
			'opening',
		),
		closing: units.find((each) => each.kind === 'closing'),
		unit,
		chapters: units.filter((each) => each.kind === 'chapter'),
		ministries,
		themes: units.filter((each) => each.kind === 'theme'),
		recommendations,
		sectionsOf: (chapter) => sections.filter((section) => section.chapter === chapter),
		neighbours: (of) => {
			const at = ranks.get(of) ?? -1;
			return { previous: units[at - 1], next: units[at + 1] };
		},
		authority,
		ministry,
		proposersOf: (of) =>
			proposals
				.filter(({ recommendation }) => recommendation === of)
				.map(({ ministry: proposer, asPrinted }) => ({ ministry: proposer, asPrinted })),
		proposedBy: (body) =>
			proposals
				.filter((proposal) => proposal.ministry.id === body)
				.map(({ recommendation }) => recommendation),
		mentionsOf: (body) =>
			required(named.get(body), `body ${body}`)
				.filter((mention) => mention.unit !== body)
				.map(at),
		emendations: content.emendations.toSorted(
			(a, b) => a.lines[0] - b.lines[0] || a.start - b.start,
		),
		notes,
		notesIn: (of) => notesOf.get(of) ?? [],
		numbers,
		numbersIn: (of) => numbersOf.get(of) ?? [],
		dates: placed(content.dates),
		entities: content.entities.toSorted((a, b) => before(a.mentions[0]!, b.mentions[0]!)),
		figures: content.figures,
		numbersWithin: ({ start, end, ...block }) =>
			(numbersAt.get(addressOf(block)) ?? []).filter(
				({ place }) => start <= place.start && place.end <= end,
			),
		cases: units.flatMap(({ id: of }) => content.cases.filter(({ section }) => section === of)),
		sequels: inSequence(placed(content.sequels)),
		revisions,
		revision: (key) => required(revisionOf.get(key), `record of ${key}`),
		sources,
		source: (of) => required(sourceOf.get(of), `source ${of}`),
		quotations: placed(content.quotations),
		versions: content.versions,
		home: (of) => {
			if (counted.has(of)) return `${numbersPage(id)}#${of}`;
			const type = types.get(of);
			if (type) return `${registerPage(id, type)}#${of}`;
			// A body without a section has its page over all years.
			return bodies.has(of) && !byId.has(of) ? bodyPage(of) : unit(of).page;
		},
		textAt: (place) => readingOf(passageAt(unit(place.unit), place)),
		at,
	};
}

const addressOf = ({ unit, paragraph }: Pick<Place, 'unit' | 'paragraph'>): string =>
	`${unit}#${paragraph}`;
