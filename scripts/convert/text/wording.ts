import {
	wordingSeed,
	type FramePart,
	type HeadingStyle,
	type WordingSeed,
} from '../../../src/schema/wording.ts';
import type { SectionSeed } from '../../../src/schema/section.ts';
import { GENRE } from './genre.ts';
import { caseStudyLike, plain, wordOf } from './case-label.ts';
import { STYLES, type Style } from './heading-styles.ts';
import { nearHeadings } from './near-headings.ts';
import type { Level, Pattern, SpecialKind } from './pattern.ts';
import { foldLayers } from './locate.ts';

/** The words and signs by which the text of one report is understood. */
export interface Wording {
	/** What the first lines are. */
	head: readonly ('part' | 'title')[];
	lacks: readonly FramePart[];
	/** What any other line can be; the first pattern that fits decides, everything else is a paragraph. */
	exact: readonly Pattern[];
	/** The same as they are written elsewhere, in a line that was folded. */
	nearly: readonly Pattern[];
	/** Headings without numbers, under the fold. */
	unnumbered: ReadonlyMap<string, 'chapter' | 'section'>;
	/** The headings that the editors list, without their numbers and under the fold. */
	titles: ReadonlySet<string>;
	/** Whether a chapter has a bare numeral, so that 十 may be meant for section 10. */
	isNumeralBare: boolean;
	/** What stands before the title of the heading with this number; nothing where they have none. */
	labelOf: (level: Level, number: number) => string;
	/** How a case study begins, in the reading. */
	caseStudy: RegExp;
	caseLabel: string;
	/** The same without its signs: 成功案例. */
	caseWord: string;
	/** Words at the edges of titles that chapters share. */
	sharedTitle: readonly string[];
	/** Words before which a line of a title may break. */
	titleBreaks: readonly string[];
	/** The number of the chapter that makes the recommendations, where the editors say so. */
	recommendations: number | undefined;
	areProposersNamed: boolean;
}

/** The patterns of a report, from what its editors say of them. */
export function wordingOf(seed?: WordingSeed, sections: readonly SectionSeed[] = []): Wording {
	const { lacks, ...wording } = seed ?? wordingSeed.parse({});
	const styles = stylesOf(wording);
	const { exact, near } = caseStudyLike(wording.caseStudy);
	const isIn = ({ kind }: Pattern) => !(lacks as readonly string[]).includes(kind);
	const levels = (['chapter', 'section', 'subsection'] as const).filter((level) => styles[level]);
	const headings = levels.map((kind) => ({ kind, style: styles[kind]! }));
	const alone = (kind: SpecialKind, pattern: RegExp): Pattern => ({
		kind,
		pattern,
		isSpaced: false,
	});
	return {
		head: lacks.includes('part') ? ['title'] : ['part', 'title'],
		lacks,
		exact: [
			alone('signature', GENRE.lines.signature),
			...headings.map(({ kind, style }): Pattern => {
				return { kind, style, pattern: style.exact, isSpaced: style.isSpaced };
			}),
			alone('caseStudy', exact),
			alone('closing', new RegExp(`^${plain(wording.closing)}`)),
		].filter(isIn),
		nearly: [
			alone('signature', GENRE.nearly.signature),
			...nearHeadings(headings),
			alone('caseStudy', near),
			alone('closing', new RegExp(`^${plain(foldLayers(wording.closing))}`)),
		].filter(isIn),
		unnumbered: new Map([
			...(wording.sections === 'unnumbered' ? sections : []).map(
				({ heading }) => [foldLayers(heading), 'section'] as const,
			),
			...(Array.isArray(wording.chapters) ? wording.chapters : []).map(
				(heading) => [foldLayers(heading), 'chapter'] as const,
			),
		]),
		titles: new Set(sections.map(({ heading }) => foldLayers(heading))),
		isNumeralBare: wording.chapters === '一',
		labelOf: (level, number) => {
			const style = styles[level];
			return style ? style.label(style.numeral(number)) : '';
		},
		caseStudy: exact,
		caseLabel: wording.caseStudy,
		caseWord: wordOf(wording.caseStudy),
		sharedTitle: wording.sharedTitle,
		titleBreaks: wording.titleBreaks,
		recommendations: wording.recommendations,
		areProposersNamed: wording.proposers === 'named',
	};
}

function stylesOf(wording: Omit<WordingSeed, 'lacks'>): Partial<Record<Level, Style>> {
	const { chapters, sections, subsections } = wording;
	const of = (style: HeadingStyle | undefined) => style && STYLES[style];
	return {
		...(!Array.isArray(chapters) && { chapter: STYLES[chapters] }),
		...(sections !== 'unnumbered' && { section: STYLES[sections] }),
		...(subsections && { subsection: of(subsections)! }),
	};
}
