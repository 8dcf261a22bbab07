import { problem, type Problem } from '../problems/problems.ts';
import type { Line } from './lines.ts';
import { createNumbering } from './numbering.ts';
import { numberOf, numeralOf } from './numerals.ts';
import type { Wording } from './wording.ts';

type Chapter = Extract<Line, { kind: 'chapter' }>;
type Section = Extract<Line, { kind: 'section' | 'subsection' }>;

/** What stands above a line in its chapter. */
export interface Above {
	isInChapter: boolean;
	/** A line that may be a heading without its number. */
	doubtful: number | undefined;
}

/** Watches over the headings of one report. A wrong heading is one problem, at its line. */
export interface Order {
	/** What a heading is meant as that is numbered in the way of the others, 十、 for section 10, or not at all. */
	meant: (found: Line, above: Pick<Above, 'isInChapter'>) => Line;
	chapter: (found: Chapter, line: number) => Problem[];
	section: (found: Section, line: number, above: Above) => Problem[];
	subsection: (
		found: Section,
		line: number,
		above: Pick<Above, 'doubtful'> & { isInSection: boolean },
	) => Problem[];
	/** A case study that stands in no section. */
	loneCase: (line: number, above: Above) => Problem[];
}

/** Watches the text in `file`, whose headings are to be handed in from top to bottom. */
export function createOrder(file: string, { labelOf, isNumeralBare }: Wording): Order {
	const chapters = createNumbering();
	let sections = createNumbering();
	let subsections = createNumbering();
	let isChapterMissed = false;

	/** The heading of a chapter is missing, as a section tells; said once. */
	const missChapter = (otherwise: Problem, doubtful: number | undefined): Problem[] => {
		if (isChapterMissed) return [];
		isChapterMissed = true;
		const number = chapters.next();
		const facts = { numeral: numeralOf(number), label: labelOf('chapter', number) };
		chapters.loosen();
		return [doubtful ? problem('unnumbered-chapter', { file, line: doubtful }, facts) : otherwise];
	};

	const missed = (line: number, number: number) =>
		problem('unnumbered-section', { file, line }, { number, label: labelOf('section', number) });

	return {
		meant(found, { isInChapter }) {
			const [chapter, section] = [chapters.next(), sections.next()];
			if (found.kind === 'chapter' && found.numeral === '')
				return { ...found, numeral: numeralOf(chapter) };
			if (found.kind === 'section' && found.number === 0) return { ...found, number: section };
			if (
				found.kind === 'chapter' &&
				isInChapter &&
				(found.isNear || isNumeralBare || found.isSection)
			) {
				const number = numberOf(found.numeral);
				if (number !== section || number === chapter) return found;
				return { kind: 'section', number, label: '', isNear: true };
			}
			const isChapter =
				found.kind === 'section' &&
				(found.isNear || found.isSection === false) &&
				found.number === chapter &&
				chapter !== section;
			return isChapter
				? { kind: 'chapter', numeral: numeralOf(chapter), label: '', isNear: true }
				: found;
		},
		chapter(found, line) {
			const number = chapters.next();
			const expected = numeralOf(number);
			const given = numberOf(found.numeral);
			const isNext = chapters.take(given || number);
			sections = createNumbering();
			subsections = createNumbering();
			isChapterMissed = false;
			const at = { file, line };
			const facts = { numeral: found.numeral, expected };
			if (found.isNear)
				return [
					problem('nearly-chapter', at, {
						numeral: found.numeral,
						label: labelOf('chapter', given),
					}),
				];
			if (given === 0) return [problem('chapter-numeral', at, facts)];
			return isNext ? [] : [problem('chapter-order', at, facts)];
		},
		section({ number, isNear }, line, { isInChapter, doubtful }) {
			const at = { file, line };
			const expected = sections.next();
			const isNext = sections.take(number);
			subsections = createNumbering();
			if (isNear)
				return [problem('nearly-section', at, { number, label: labelOf('section', number) })];
			if (!isInChapter)
				return missChapter(problem('section-before-chapter', at, { number }), doubtful);
			if (isNext) return [];
			const misplaced = problem('section-order', at, { number, expected });
			if (number === 1) return missChapter(misplaced, doubtful);
			return number === expected + 1 && doubtful ? [missed(doubtful, expected)] : [misplaced];
		},
		subsection({ number, isNear }, line, { isInSection, doubtful }) {
			const at = { file, line };
			const expected = subsections.next();
			const isNext = subsections.take(number);
			if (isNear)
				return [problem('nearly-subsection', at, { number, label: labelOf('subsection', number) })];
			if (!isInSection) return [problem('subsection-outside', at, { number })];
			if (isNext) return [];
			const label = labelOf('subsection', expected);
			return number === expected + 1 && doubtful
				? [problem('unnumbered-subsection', { file, line: doubtful }, { number: expected, label })]
				: [problem('subsection-order', at, { number, expected })];
		},
		loneCase(line, { isInChapter, doubtful }) {
			const number = sections.next();
			sections.loosen();
			return isInChapter && doubtful
				? [missed(doubtful, number)]
				: [problem('case-outside', { file, line })];
		},
	};
}
