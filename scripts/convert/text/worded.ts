import type { ReportText } from '../seeds/report-seeds.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A received text with the patterns by which it is understood. */
export interface WordedText extends ReportText {
	wording: Wording;
}

/** The text, to be understood as its editors say. */
export const worded = (text: ReportText): WordedText => {
	return { ...text, wording: wordingOf(text.wordingSeed, text.sections.value) };
};
