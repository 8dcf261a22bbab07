import type { Style } from './heading-styles.ts';

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
