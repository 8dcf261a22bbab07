import {
	wordingSeed,
	type FramePart,
	type HeadingStyle,
	type WordingSeed,
} from '../../../src/schema/wording.ts';
import type { SectionSeed } from '../../../src/schema/section.ts';
import { GENRE } from './genre.ts';
import { NEAR, STYLES, type Style } from './heading-styles.ts';
import { foldLayers } from './locate.ts';

/** What has a heading of its own. */
export type Level = 'chapter' | 'section' | 'subsection';
/** What a line is told to be by how it begins. */
export type SpecialKind = Level | 'caseStudy' | 'closing' | 'signature';

/** A kind of lines, and what they look like. */
export interface Pattern {
	kind: SpecialKind;
	pattern: RegExp;
	/** Whether it is held against the line with its spaces. */
	isSpaced: boolean;
	/** How the heading is numbered that it fits. */
	style?: Style;
}

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
	/** What stands before the title of the heading with this number; nothing where they have none. */
	labelOf: (level: Level, number: number) => string;
	/** How a case study begins, in the reading. */
	caseStudy: RegExp;
	caseLabel: string;
	/** The same without its signs: 成功案例. */
	caseWord: string;
	/** The number of the chapter that makes the recommendations, where the editors say so. */
	recommendations: number | undefined;
	/** Whether the editors say what some sections are about, so that their chapters need not. */
	isTold: boolean;
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
		labelOf: (level, number) => {
			const style = styles[level];
			return style ? style.label(style.numeral(number)) : '';
		},
		caseStudy: exact,
		caseLabel: wording.caseStudy,
		caseWord: wordOf(wording.caseStudy),
		recommendations: wording.recommendations,
		isTold: sections.length > 0 || wording.recommendations !== undefined,
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

/**
 * What nearly is a heading. Where one level alone counts with these signs, it is also meant where
 * brackets stand that it has not, or the other way round.
 */
function nearHeadings(headings: readonly { kind: Level; style: Style }[]): Pattern[] {
	const families = new Set(headings.map(({ style }) => style.family));
	const own = headings.map(({ kind, style }): Pattern => {
		return { kind, style, pattern: style.near, isSpaced: false };
	});
	const others = headings.flatMap(({ kind, style }): Pattern[] => {
		const family = (
			{
				han: 'han in brackets',
				'han in brackets': 'han',
				digits: 'digits in brackets',
				'digits in brackets': 'digits',
			} as const
		)[style.family];
		if (families.has(family) || style === STYLES['一'] || style === STYLES['1.']) return [];
		return [{ kind, style, pattern: NEAR[family], isSpaced: false }];
	});
	// (1 is nearer to (1) than to 1.
	const isInBrackets = ({ style }: Pattern) => style?.family.endsWith('brackets') ?? false;
	return [...own.filter(isInBrackets), ...own.filter((each) => !isInBrackets(each)), ...others];
}

/** A case study as its label is written, and as it nearly is. */
function caseStudyLike(label: string): { exact: RegExp; near: RegExp } {
	const word = [...wordOf(label)].map(plain).join(String.raw`\s*`);
	const either = [...label.replaceAll(/\s/g, '')].map((sign) => {
		const folded = sign.normalize('NFKC');
		return folded === sign ? plain(sign) : `[${plain(sign)}${plain(folded)}]`;
	});
	const brackets = String.raw`[\]】〕〗:\s]`;
	return {
		exact: new RegExp(`^${either.join('')}`),
		near: new RegExp(String.raw`^[[【〔〖]\s*${word}|^《${word}》|^${word}\s*${brackets}`),
	};
}

/** A label without its signs. */
const wordOf = (label: string) => label.replaceAll(/[\p{P}\s]/gu, '');

/** Words as a pattern that fits them and nothing else. */
const plain = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
