import { problem, type Problem } from '../problems/problems.ts';
import { GENRE } from './genre.ts';
import type { Line } from './lines.ts';
import { createNumbering } from './numbering.ts';

type Chapter = Extract<Line, { kind: 'chapter' }>;
type Section = Extract<Line, { kind: 'section' }>;

/** What stands above a line in its chapter. */
export interface Above {
	isInChapter: boolean;
	/** A line that may be a heading without its number. */
	doubtful: number | undefined;
}

/** Watches over the headings of one report. A wrong heading is one problem, at its line. */
export interface Order {
	chapter: (found: Chapter, line: number) => Problem[];
	section: (found: Section, line: number, above: Above) => Problem[];
	/** A case study that stands in no section. */
	loneCase: (line: number, above: Above) => Problem[];
}

/** Watches the text in `file`, whose headings are to be handed in from top to bottom. */
export function createOrder(file: string): Order {
	const chapters = createNumbering();
	let sections = createNumbering();
	let isChapterMissed = false;

	/** The heading of a chapter is missing, as a section tells; said once. */
	const missChapter = (otherwise: Problem, doubtful: number | undefined): Problem[] => {
		if (isChapterMissed) return [];
		isChapterMissed = true;
		const facts = { numeral: numeral(chapters.next()) };
		chapters.loosen();
		return [doubtful ? problem('unnumbered-chapter', { file, line: doubtful }, facts) : otherwise];
	};

	return {
		chapter(found, line) {
			const number = chapters.next();
			const expected = numeral(number);
			const given = (GENRE.numerals as readonly string[]).indexOf(found.numeral) + 1;
			const isNext = chapters.take(given || number);
			sections = createNumbering();
			isChapterMissed = false;
			const at = { file, line };
			const facts = { numeral: found.numeral, expected };
			if (found.isNear) return [problem('nearly-chapter', at, { numeral: found.numeral })];
			if (given === 0) return [problem('chapter-numeral', at, facts)];
			return isNext ? [] : [problem('chapter-order', at, facts)];
		},
		section({ number, isNear }, line, { isInChapter, doubtful }) {
			const at = { file, line };
			const expected = sections.next();
			const isNext = sections.take(number);
			if (isNear) return [problem('nearly-section', at, { number })];
			if (!isInChapter)
				return missChapter(problem('section-before-chapter', at, { number }), doubtful);
			if (isNext) return [];
			const misplaced = problem('section-order', at, { number, expected });
			if (number === 1) return missChapter(misplaced, doubtful);
			return number === expected + 1 && doubtful
				? [problem('unnumbered-section', { file, line: doubtful }, { number: expected })]
				: [misplaced];
		},
		loneCase(line, { isInChapter, doubtful }) {
			const number = sections.next();
			sections.loosen();
			return isInChapter && doubtful
				? [problem('unnumbered-section', { file, line: doubtful }, { number })]
				: [problem('case-outside', { file, line })];
		},
	};
}

const numeral = (number: number) => GENRE.numerals[number - 1] ?? String(number);
