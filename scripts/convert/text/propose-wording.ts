import type { FramePart, HeadingStyle } from '../../../src/schema/wording.ts';
import { GENRE } from './genre.ts';
import { STYLES } from './heading-styles.ts';
import { numberOf } from './numerals.ts';
import { proposerNames } from './names.ts';
import { spaced, squeezed } from './white-space.ts';

/** How a text seems to be worded, for somebody to look over. */
export interface ProposedWording {
	lacks: FramePart[];
	chapters?: HeadingStyle | string[];
	sections?: HeadingStyle | 'unnumbered';
	subsections?: HeadingStyle;
	caseStudy?: string;
	closing?: string;
	recommendations?: number;
	proposers?: 'unnamed';
}

/** The same, with the lines that may be headings of sections, where these have no numbers. */
export interface Proposed {
	wording: ProposedWording;
	headings: string[];
}

/** What the last paragraph of a report begins with that speaks of the report itself. */
const CLOSING = /^本(?:评述|报告|综述|文)/;
/** The end of a title. */
const TITLE = /\d{4}年|(?:报告|评述|综述|总结|情况|白皮书)$/;
/** How case studies are marked. */
const CASE = /^(?:[【[〔]\p{Script=Han}{0,4}案例[】\]〕]|\p{Script=Han}{0,2}案例[：:])/u;

/** How the lines of a text seem to be worded. */
export function proposeWording(lines: readonly string[]): Proposed {
	const bare = lines.map(squeezed);
	const hasPart = !TITLE.test(bare[0] ?? '') && TITLE.test(bare[1] ?? '');
	const first = hasPart ? 2 : 1;
	const headings = headingsIn(lines);
	const levels = levelsOf(headings);
	const numbered = headings.filter(({ style }) => levels.includes(style));
	const last = numbered.at(-1)?.line ?? 0;
	const isSigned = GENRE.lines.signature.test(bare.findLast((line) => line !== '') ?? '');
	const closing = bare.slice(last + 1).flatMap((line) => CLOSING.exec(line)?.[0] ?? [])[0];
	const begun = bare.findIndex((line, index) => index >= first && line !== '');
	const short = shortLines(bare, first, headings);
	const chapters = levels[0] ?? short;
	const isBegunAtOnce =
		numbered.some(({ line }) => line === begun) || (!levels[0] && short[0] === bare[begun]);
	const areSectionsBare = levels.length === 1 && short.length > 1;
	const label = bare.flatMap((line) => CASE.exec(line)?.[0] ?? [])[0];
	const lacks: [FramePart, boolean][] = [
		['part', !hasPart],
		['opening', isBegunAtOnce],
		['closing', closing === undefined],
		['signature', !isSigned],
	];
	const wording: ProposedWording = {
		lacks: lacks.filter(([, isLacking]) => isLacking).map(([part]) => part),
		...(chapters !== '一' && chapters.length > 0 && { chapters }),
		...(levels[1] && levels[1] !== '1.' && { sections: levels[1] }),
		...(areSectionsBare && { sections: 'unnumbered' }),
		...(levels[2] && { subsections: levels[2] }),
		...(label && label !== '【成功案例】' && { caseStudy: label }),
		...(closing && closing !== '本评述' && { closing }),
		...recommending(bare, numbered, levels),
	};
	return { wording, headings: areSectionsBare ? short : [] };
}

interface Heading {
	style: HeadingStyle;
	number: number;
	/** Counted from 0. */
	line: number;
}

/** Every line that is a heading in some style, and no sentence. */
function headingsIn(lines: readonly string[]): Heading[] {
	const styles = Object.entries(STYLES) as [HeadingStyle, (typeof STYLES)[HeadingStyle]][];
	return lines.flatMap((text, line) => {
		const bare = squeezed(text);
		if (GENRE.paragraphEnd.test(bare)) return [];
		const found = styles.flatMap(([style, { exact, isSpaced }]) => {
			const match = exact.exec(isSpaced ? spaced(text) : bare);
			const number = match ? numberOf(match.groups!['numeral']!) : 0;
			return number > 0 ? { style, number, line } : [];
		});
		return found.slice(0, 1);
	});
}

/** The styles that count from 1, the one that begins first being that of the chapters. */
function levelsOf(headings: readonly Heading[]): HeadingStyle[] {
	const styles = [...new Set(headings.map(({ style }) => style))];
	return styles
		.filter((style) => {
			const own = headings.filter((each) => each.style === style);
			return own[0]!.number === 1 && own.some(({ number }) => number === 2);
		})
		.slice(0, 3);
}

/** Lines that may be headings without numbers: short ones, without a mark at their end. */
function shortLines(
	bare: readonly string[],
	first: number,
	headings: readonly Heading[],
): string[] {
	const numbered = new Set(headings.map(({ line }) => line));
	return bare.filter(
		(line, index) => index >= first && !numbered.has(index) && /^.{1,29}[^\p{P}]$/u.test(line),
	);
}

/** The chapter that makes recommendations without announcing them, and whether it says whose they are. */
function recommending(
	bare: readonly string[],
	headings: readonly Heading[],
	[chapters, sections]: readonly HeadingStyle[],
): Pick<ProposedWording, 'recommendations' | 'proposers'> {
	const of = headings.filter(({ style }) => style === chapters);
	const found = of.findLast(({ line }) => /建议|对策/.test(bare[line]!));
	if (!found || bare.some((line) => GENRE.aspects.test(line))) return {};
	const end = of.find(({ line }) => line > found.line)?.line ?? bare.length;
	const own = headings.filter(
		({ style, line }) => style === sections && line > found.line && line < end,
	);
	if (own.length === 0) return {};
	const isNamed = own.every(({ line }) =>
		proposerNames((bare[line + 1] ?? '').replaceAll(':', '：')),
	);
	return { recommendations: found.number, ...(!isNamed && { proposers: 'unnamed' }) };
}
