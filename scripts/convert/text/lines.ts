import { GENRE } from './genre.ts';
import { foldLayers } from './locate.ts';
import { numberOf } from './numerals.ts';
import { spaced, squeezed } from './white-space.ts';
import type { Pattern, Wording } from './wording.ts';

/** What a line of the received text is; `isNear` where it is meant as this, but written otherwise. */
export type Line =
	{ kind: 'part' | 'title' | 'paragraph'; isNear: false } | (Special & { isNear: boolean });

/**
 * What a pattern finds; `label` is the number of a heading as the edition prints it: `一 `, `10.` A
 * heading without one has the number 0.
 */
type Special =
	| { kind: 'caseStudy' | 'closing' | 'signature' }
	| { kind: 'chapter'; numeral: string; label: string }
	| { kind: 'section' | 'subsection'; number: number; label: string };

/** Tells what a line is, whose number is counted from 1. */
export function readLine(text: string, line: number, wording: Wording): Line {
	const head = wording.head[line - 1];
	if (head) return { kind: head, isNear: false };
	const listed = wording.unnumbered.size > 0 && wording.unnumbered.get(foldLayers(text));
	if (listed === 'chapter') return { kind: 'chapter', numeral: '', label: '', isNear: false };
	if (listed === 'section') return { kind: 'section', number: 0, label: '', isNear: false };
	const bare = squeezed(text);
	const exact = matched(wording.exact, bare, spaced(text));
	if (exact) return { ...exact, isNear: false };
	const near = matched(wording.nearly, folded(text), folded(text));
	return near && !isProse(near, bare)
		? { ...near, isNear: true }
		: { kind: 'paragraph', isNear: false };
}

/** The first kind whose pattern fits. */
function matched(
	patterns: readonly Pattern[],
	text: string,
	withSpaces: string,
): Special | undefined {
	for (const { kind, pattern, isSpaced, style } of patterns) {
		const match = pattern.exec(isSpaced ? withSpaces : text);
		if (!match) continue;
		if (kind === 'caseStudy' || kind === 'closing' || kind === 'signature') return { kind };
		const numeral = folded(match.groups?.['numeral'] ?? match.groups?.['other'] ?? '');
		const label = match.groups?.['label'] ?? style!.label(numeral);
		if (kind === 'chapter') return { kind, numeral, label };
		return { kind, number: numberOf(numeral), label };
	}
	return undefined;
}

/** A heading is no sentence: what begins like one and ends with a full stop is a paragraph. */
function isProse({ kind }: Special, bare: string): boolean {
	return ['chapter', 'section', 'subsection'].includes(kind) && GENRE.paragraphEnd.test(bare);
}

function folded(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\p{Cf}/gu, '')
		.trim();
}
