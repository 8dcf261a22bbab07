import { getCollection, type CollectionEntry } from 'astro:content';
import { registerPage } from '../addresses/registers.ts';
import type {
	CaseStudyRow,
	DateRow,
	Emendation,
	Entity,
	Ministry,
	Note,
	NumberRow,
	Passage,
	Place,
} from '../schema/text.ts';
import type { FigureEntry } from '../schema/figure.ts';

/** A part of the text with a page of its own. */
export interface Unit {
	/** `customs`, `03`, `4`, or `report`. */
	id: string;
	kind: 'report' | 'chapter' | 'ministry' | 'recommendation';
	/** File of `dist/`. */
	page: string;
	/** The title without its number. */
	title: string;
	/** How the edition names it in lists: the body's name, 建议3, 第一章. */
	label: string;
	/** How it is cited: 第一章第10节. Empty for the report. */
	locator: string;
	number: number;
	/** The id of its chapter; its own for a chapter, empty for the report. */
	chapter: string;
	heading: Passage;
	paragraphs: Passage[];
	entry: CollectionEntry<'reports' | 'chapters' | 'sections' | 'recommendations'>;
}

/** A place in the text, with the sentence. */
export interface Mentioned {
	unit: Unit;
	/** File and id of the paragraph. */
	page: string;
	sentence: string;
	/** Range of the words in the sentence. */
	start: number;
	end: number;
}

/** One report of the edition, and the questions that pages ask of it. */
export interface Edition {
	id: string;
	report: CollectionEntry<'reports'>;
	/** Titles and blocks of the reading text, unit by unit. */
	texts: string[];
	/** Length of the whole text in characters. */
	size: number;
	units: Unit[];
	unit: (id: string) => Unit;
	chapters: Unit[];
	ministries: Unit[];
	recommendations: Unit[];
	/** The sections of a chapter, in printed order. */
	sectionsOf: (chapter: string) => Unit[];
	/** The units before and after in reading order. */
	neighbours: (unit: Unit) => { previous: Unit | undefined; next: Unit | undefined };
	/** The entry of the authority list. */
	ministry: (id: string) => Ministry;
	proposersOf: (recommendation: Unit) => { ministry: Unit; asPrinted: string }[];
	/** The recommendations that a body proposed. */
	proposedBy: (ministry: string) => Unit[];
	/** Where a body is named outside its own section. */
	mentionsOf: (ministry: string) => Mentioned[];
	emendations: Emendation[];
	/** All in reading order; the notes are numbered within their unit. */
	notes: Note[];
	notesIn: (unit: string) => Note[];
	numbers: NumberRow[];
	dates: DateRow[];
	/** The entries of the registers, in the order of their first mentions. */
	entities: Entity[];
	/** The figures as they are described; `src/figures/` makes drawings of them. */
	figures: FigureEntry[];
	/** The numbers within the words of a longer name, which alone is marked in the text. */
	numbersWithin: (name: Place) => NumberRow[];
	/** What the edition says of the case studies, in printed order. */
	cases: CaseStudyRow[];
	/** Where a body, an entry or a number is at home: file of `dist/`, with its id. */
	home: (id: string) => string;
	/** The reading text of the block that a place is in. */
	textAt: (place: Place) => string;
	/** A place in the text with its sentence and address. */
	at: (place: Place) => Mentioned;
}

const CASE = 'case-p1';

/** The case study of a section, if the source has one. */
export function caseOf(unit: Unit): Passage | undefined {
	return unit.paragraphs.find(({ id }) => id === CASE);
}

export const readingOf = (passage: Passage): string => passage.sentences.join('');

const ids = async () => (await getCollection('reports')).map(({ id }) => id).sort();
let editions: Promise<Map<string, Edition>> | undefined;

/** All reports of the edition; read once for a build. */
export async function getEditions(): Promise<Edition[]> {
	if (import.meta.env.DEV) editions = undefined;
	editions ??= ids().then(async (all) => {
		return new Map(await Promise.all(all.map(async (id) => [id, await readEdition(id)] as const)));
	});
	return [...(await editions).values()];
}

/** The report with this id; without one the latest, which the cover is about. */
export async function getEdition(id?: string): Promise<Edition> {
	const all = await getEditions();
	return required(
		id === undefined ? all.at(-1) : all.find((edition) => edition.id === id),
		`report ${id ?? ''}`,
	);
}

async function readEdition(id: string): Promise<Edition> {
	const mine = ({ data }: { data: { report: string } }) => data.report === id;
	const [reports, chapters, sections, recommendations, ministries, emendations] = await Promise.all(
		[
			getCollection('reports', ({ data }) => data.id === id),
			getCollection('chapters', mine),
			getCollection('sections', mine),
			getCollection('recommendations', mine),
			getCollection('ministries'),
			getCollection('emendations', mine),
		],
	);
	const [notes, numbers, dates, entities, figures, cases] = await Promise.all([
		getCollection('notes'),
		getCollection('numbers'),
		getCollection('dates'),
		getCollection('entities', mine),
		getCollection('figures', mine),
		getCollection('cases', mine),
	]);
	const report = required(reports[0], `report ${id}`);
	const emended = emendations
		.map(({ data }) => data)
		.sort((a, b) => a.lines[0] - b.lines[0] || a.start - b.start);
	const authority = new Map(ministries.map(({ data }) => [data.id, data]));
	const ministry = (of: string) => required(authority.get(of), `body ${of}`);
	const chapterNames = new Map(chapters.map(({ data }) => [data.id, `第${data.numeral}章`]));

	const units: Unit[] = [
		{
			id: 'report',
			kind: 'report',
			page: 'index.html',
			title: report.data.title,
			label: '卷首',
			locator: '',
			number: 0,
			chapter: '',
			heading: report.data.heading,
			paragraphs: [...report.data.opening, ...report.data.closing, report.data.signature],
			entry: report,
		},
	];
	for (const chapter of [...chapters].sort((a, b) => a.data.number - b.data.number)) {
		const { data } = chapter;
		const name = `第${data.numeral}章`;
		units.push({
			...headed(data),
			kind: 'chapter',
			page: `${id}/chapters/${data.id}.html`,
			label: name,
			locator: name,
			chapter: data.id,
			entry: chapter,
		});
		for (const of of data.sections) {
			const section = sections.find((entry) => entry.data.id === of);
			const recommendation = recommendations.find((entry) => entry.data.id === of);
			const entry = required(section ?? recommendation, `section ${of}`);
			const kind = section ? 'ministry' : 'recommendation';
			units.push({
				...headed(entry.data),
				kind,
				page: `${id}/${section ? 'ministries' : 'recommendations'}/${of}.html`,
				label: section ? ministry(of).name : `建议${entry.data.number}`,
				locator: `${chapterNames.get(data.id)}第${entry.data.number}节`,
				chapter: data.id,
				entry,
			});
		}
	}

	const position = new Map(
		units.flatMap(({ id: of, heading, paragraphs }) =>
			[heading, ...paragraphs].map((passage) => [`${of}#${passage.id}`, passage.lines[0]] as const),
		),
	);
	/** Where a place stands in the whole text; the heading of the volume part comes first. */
	const lineOf = ({ unit: of, paragraph }: Place) => position.get(`${of}#${paragraph}`) ?? 0;
	const before = (a: Place, b: Place) =>
		lineOf(a) - lineOf(b) || a.end - b.end || a.start - b.start;
	const placed = <T extends { place: Place }>(entries: { data: T }[]): T[] =>
		entries
			.map(({ data }) => data)
			.filter(({ place }) => place.report === id)
			.sort((a, b) => before(a.place, b.place));
	const types = new Map(entities.map(({ data }) => [data.id, data.type]));
	const counted = new Set(numbers.map(({ data }) => data.id));
	const noted = placed(notes);

	const unit = (of: string) =>
		required(
			units.find((candidate) => candidate.id === of),
			`unit ${of}`,
		);
	const ofKind = (kind: Unit['kind']) => units.filter((candidate) => candidate.kind === kind);
	const proposals = recommendations
		.map(({ data }) => data)
		.sort((a, b) => a.number - b.number)
		.flatMap(({ id: recommendation, proposers }) =>
			proposers.map((proposer) => ({ ...proposer, recommendation })),
		);
	const texts = units.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(readingOf)]);
	const bookOrder = units.filter(({ kind }) => kind !== 'report');
	return {
		id,
		report,
		texts,
		size: texts.join('').length,
		units,
		unit,
		chapters: ofKind('chapter'),
		ministries: ofKind('ministry'),
		recommendations: ofKind('recommendation'),
		sectionsOf: (chapter) =>
			units.filter((candidate) => candidate.chapter === chapter && candidate.kind !== 'chapter'),
		neighbours: (of) => {
			const at = bookOrder.indexOf(of);
			return { previous: bookOrder[at - 1], next: bookOrder[at + 1] };
		},
		ministry,
		proposersOf: (of) =>
			proposals
				.filter(({ recommendation }) => recommendation === of.id)
				.map(({ ministry: body, asPrinted }) => ({ ministry: unit(body), asPrinted })),
		proposedBy: (body) =>
			proposals
				.filter((proposal) => proposal.ministry === body)
				.map(({ recommendation }) => unit(recommendation)),
		mentionsOf: (body) =>
			ministry(body)
				.mentions.filter((mention) => mention.report === id && mention.unit !== body)
				.map((mention) => mentioned(unit(mention.unit), mention)),
		emendations: emended,
		notes: noted,
		notesIn: (of) => noted.filter(({ place }) => place.unit === of),
		numbers: placed(numbers),
		dates: placed(dates),
		entities: entities
			.map(({ data }) => data)
			.sort((a, b) => before(a.mentions[0]!, b.mentions[0]!)),
		figures: figures.map(({ data }) => data),
		numbersWithin: ({ unit: of, paragraph, start, end }) =>
			numbers
				.map(({ data }) => data)
				.filter(({ place }) => place.unit === of && place.paragraph === paragraph)
				.filter(({ place }) => start <= place.start && place.end <= end),
		cases: units.flatMap(({ id: of }) =>
			cases.map(({ data }) => data).filter(({ section }) => section === of),
		),
		home: (of) => {
			if (counted.has(of)) return `${id}/numbers.html#${of}`;
			const type = types.get(of);
			return type ? `${registerPage(id, type)}#${of}` : unit(of).page;
		},
		textAt: (place) => readingOf(passageAt(unit(place.unit), place)),
		at: (place) => mentioned(unit(place.unit), place),
	};
}

function headed(data: {
	id: string;
	number: number;
	title: string;
	heading: Passage;
	paragraphs: Passage[];
}) {
	const { id, number, title, heading, paragraphs } = data;
	return { id, number, title, heading, paragraphs };
}

function passageAt(unit: Unit, { paragraph }: Place): Passage {
	const parts = 'part' in unit.entry.data ? [unit.entry.data.part] : [];
	return required(
		[...parts, unit.heading, ...unit.paragraphs].find(({ id }) => id === paragraph),
		`paragraph ${unit.id}#${paragraph}`,
	);
}

function mentioned(unit: Unit, mention: Place): Mentioned {
	const passage = passageAt(unit, mention);
	let from = 0;
	for (const sentence of passage.sentences) {
		if (mention.start < from + sentence.length) {
			const range = { start: mention.start - from, end: mention.end - from };
			const anchor = mention.sentence ?? mention.paragraph;
			return { unit, page: `${unit.page}#${anchor}`, sentence, ...range };
		}
		from += sentence.length;
	}
	throw new Error(`${unit.id}#${passage.id} ends before character ${mention.start}`);
}

function required<T>(value: T | undefined, what: string): T {
	if (value === undefined)
		throw new Error(`The edition has no ${what}. Run npm run convert, or correct the id.`);
	return value;
}
