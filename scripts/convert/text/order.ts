import { problem, type Problem } from '../problems/problems.ts';
import { GENRE } from './genre.ts';
import type { Line } from './lines.ts';
import { createNumbering } from './numbering.ts';

type Chapter = Extract<Line, { kind: 'chapter' }>;
type Section = Extract<Line, { kind: 'section' }>;

/** Watches over the headings of one report. A wrong heading is one problem, at its line. */
export interface Order {
	/** The number of the chapter, which is the one that should stand here. */
	chapter: (found: Chapter, line: number) => { number: number; problems: Problem[] };
	/** `doubtful` is a line above that may be a heading without its number. */
	section: (
		found: Section,
		line: number,
		above: { isInChapter: boolean; doubtful: number | undefined },
	) => Problem[];
}

export function createOrder(file: string): Order {
	const chapters = createNumbering();
	let sections = createNumbering();
	const unnumbered = (line: number) => {
		return problem('unnumbered-chapter', { file, line }, { numeral: numeral(chapters.next()) });
	};
	let isWarned = false;

	return {
		chapter(found, line) {
			const at = { file, line };
			const number = chapters.next();
			const expected = numeral(number);
			const given = (GENRE.numerals as readonly string[]).indexOf(found.numeral) + 1;
			const isNext = chapters.take(given || number);
			sections = createNumbering();
			const problems = found.isNear
				? [problem('nearly-chapter', at, { numeral: found.numeral })]
				: given === 0
					? [problem('chapter-numeral', at, { numeral: found.numeral, expected })]
					: isNext
						? []
						: [problem('chapter-order', at, { numeral: found.numeral, expected })];
			return { number, problems };
		},
		section({ number, isNear }, line, { isInChapter, doubtful }) {
			const at = { file, line };
			const expected = sections.next();
			const isNext = sections.take(number);
			if (isNear) return [problem('nearly-section', at, { number })];
			if (!isInChapter) {
				if (isWarned) return [];
				isWarned = true;
				const found = doubtful
					? unnumbered(doubtful)
					: problem('section-before-chapter', at, { number });
				chapters.loosen();
				return [found];
			}
			if (isNext) return [];
			if (number === 1) {
				const found = doubtful
					? unnumbered(doubtful)
					: problem('section-order', at, { number, expected });
				chapters.loosen();
				return [found];
			}
			return number === expected + 1 && doubtful
				? [problem('unnumbered-section', { file, line: doubtful }, { number: expected })]
				: [problem('section-order', at, { number, expected })];
		},
	};
}

const numeral = (number: number) => GENRE.numerals[number - 1] ?? String(number);
