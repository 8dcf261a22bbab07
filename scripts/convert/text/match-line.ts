import { numberOf } from './numerals.ts';
import type { Pattern } from './pattern.ts';

/** The first kind whose pattern fits. */
export function matched(
	patterns: readonly Pattern[],
	text: string,
	withSpaces: string,
): Found | undefined {
	for (const { kind, pattern, isSpaced, style } of patterns) {
		const held = isSpaced ? withSpaces : text;
		const match = pattern.exec(held);
		if (!match) continue;
		const numeral = folded(match.groups?.['numeral'] ?? match.groups?.['other'] ?? '');
		const number = numberOf(numeral);
		const label = match.groups?.['label'] ?? style?.label(numeral) ?? '';
		const special: Special =
			kind === 'chapter'
				? { kind, numeral, label }
				: kind === 'section' || kind === 'subsection'
					? { kind, number, label }
					: { kind };
		return { special, number, label, held, length: match[0].length };
	}
	return undefined;
}

/** Whether it is a heading. */
export const isLevel = ({ kind }: Special): boolean =>
	kind === 'chapter' || kind === 'section' || kind === 'subsection';

/** What a line is found to be; the pattern fits `length` characters of what was `held` against it. */
export interface Found {
	special: Special;
	number: number;
	label: string;
	held: string;
	length: number;
}

/**
 * What a pattern finds; `label` is the number of a heading as the edition prints it: `一 `, `10.` A
 * heading without one has the number 0.
 */
export type Special =
	| { kind: 'caseStudy' | 'closing' | 'signature' }
	| { kind: 'chapter'; numeral: string; label: string }
	| { kind: 'section' | 'subsection'; number: number; label: string };

/** A line as its near forms are written: without what nobody sees, and of one width. */
export function folded(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\p{Cf}/gu, '')
		.trim();
}
