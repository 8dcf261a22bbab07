import type { Restored } from '../schema/entries.ts';
import type { Passage } from '../schema/passage.ts';

/** What every part of the text with a page of its own has. */
interface Common {
	/** Unique in its report: `customs`, `03`, `4`, `opening`, `closing`. */
	id: string;
	/** File of `dist/`. */
	page: string;
	/** The title without its number; what frames the chapters has that of the report. */
	title: string;
	/** The title in the parts between which its lines may break. */
	titleParts: string[];
	/** How the edition names it in lists: the body's name, 建议3, 第一章, 第一章第2节, 卷首. */
	label: string;
	paragraphs: Passage[];
	/** Changes that the rules made in it, counted by kind. */
	restored: Restored;
}

/** What stands before the chapters: the report's title and the essay under it. */
export interface OpeningUnit extends Common {
	kind: 'opening';
	/** The heading of the volume part that the report stands in, where it names one. */
	part: Passage | undefined;
	heading: Passage;
}

/** What stands behind the chapters, without a heading: the closing remark and the signature. */
export interface ClosingUnit extends Common {
	kind: 'closing';
	heading?: undefined;
}

/** A part with a number in the source. */
interface Numbered extends Common {
	heading: Passage;
	number: number;
	/** How it is cited: 第一章第10节. */
	locator: string;
}

/** A chapter: its heading and the paragraphs before its sections. */
export interface ChapterUnit extends Numbered {
	kind: 'chapter';
	/** The numeral as printed: 一. */
	numeral: string;
	/** What it is about, without the words that all chapters share. */
	short: string;
}

/** The section about one body. */
export interface MinistryUnit extends Numbered {
	kind: 'ministry';
	/** The id of its chapter. */
	chapter: string;
}

/** The section about a theme, and no body. */
export interface ThemeUnit extends Numbered {
	kind: 'theme';
	/** The id of its chapter. */
	chapter: string;
}

/** The section that makes one recommendation. */
export interface RecommendationUnit extends Numbered {
	kind: 'recommendation';
	/** What it is about, as its chapter announces it: shorter than its title. */
	aspect: string;
	/** The id of its chapter. */
	chapter: string;
}

/** A part of a chapter. */
export type SectionUnit = MinistryUnit | ThemeUnit | RecommendationUnit;

/** What has a number in the source: a chapter, or a part of one. */
export type Part = ChapterUnit | SectionUnit;

/** A part of the text with a heading of its own. */
export type Headed = OpeningUnit | Part;

/** A part of the text with a page of its own. */
export type Unit = OpeningUnit | Part | ClosingUnit;

/** Whether a unit has a number in the source: all but what frames the chapters. */
export const isPart = (unit: Unit): unit is Part =>
	unit.kind !== 'opening' && unit.kind !== 'closing';

/** Whether a unit stands in a chapter: a section about a body or a theme, or a recommendation. */
export const isSection = (unit: Unit): unit is SectionUnit =>
	isPart(unit) && unit.kind !== 'chapter';

/** What a reader is told that a unit is about: the body of its section, or its own title. */
export const subjectOf = ({ kind, label, title }: Unit): string =>
	kind === 'ministry' ? label : title;

/** How a unit is cited: 第一章第10节; what frames the chapters has no such number. */
export const locatorOf = (unit: Unit): string | undefined =>
	isPart(unit) ? unit.locator : undefined;

/** The chapter that a unit opens or stands in; none for what frames the chapters. */
export function chapterOf(unit: Unit): string | undefined {
	if (!isPart(unit)) return undefined;
	return unit.kind === 'chapter' ? unit.id : unit.chapter;
}

/** The first paragraph of the case study of a section, if the source has one. */
export const caseOf = ({ paragraphs }: Unit): Passage | undefined =>
	paragraphs.find(({ id }) => id === 'case-p1');

/** All blocks of a unit in its own order, headings first. */
export const passagesOf = (unit: Unit): Passage[] => [
	...(unit.kind === 'opening' && unit.part ? [unit.part] : []),
	...(unit.heading ? [unit.heading] : []),
	...unit.paragraphs,
];

/** What the source prints before a title: 10. or 一 ; nothing before that of the report. */
export const numberBefore = ({ heading, title }: Headed): string =>
	readingOf(heading).slice(0, -title.length);

/** A heading as printed in the parts between which its lines may break, its number before the first. */
export const headingParts = (unit: Headed): string[] =>
	unit.titleParts.map((part, index) => (index === 0 ? numberBefore(unit) : '') + part);

/** The reading text of a block. */
export const readingOf = ({ sentences }: Passage): string => sentences.join('');
