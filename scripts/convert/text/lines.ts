import { GENRE } from './genre.ts';
import { spaced, squeezed } from './white-space.ts';

/** What a line of the received text is; `isNear` where it is meant as this, but written otherwise. */
export type Line =
	| { kind: (typeof GENRE.head)[number] | 'paragraph'; isNear: false }
	| (Special & { isNear: boolean });

/** What a pattern finds; `label` is the number of a heading as the edition prints it: `一 `, `10.` */
type Special =
	| { kind: 'caseStudy' | 'closing' | 'signature' }
	| { kind: 'chapter'; numeral: string; label: string }
	| { kind: 'section'; number: number; label: string };

/** Tells what a line is, whose number is counted from 1. */
export function readLine(text: string, line: number): Line {
	const head = GENRE.head[line - 1];
	if (head) return { kind: head, isNear: false };
	const bare = squeezed(text);
	const exact = matched(GENRE.lines, bare, spaced(text));
	if (exact) return { ...exact, isNear: false };
	const near = matched(GENRE.nearly, folded(text), folded(text));
	return near && !isProse(near, bare)
		? { ...near, isNear: true }
		: { kind: 'paragraph', isNear: false };
}

type Patterns = Record<keyof typeof GENRE.lines, RegExp>;

/** The first kind whose pattern fits; the one for chapters is held against the line with its spaces. */
function matched(patterns: Patterns, text: string, withSpaces: string): Special | undefined {
	for (const kind of Object.keys(patterns) as (keyof Patterns)[]) {
		const match = patterns[kind].exec(kind === 'chapter' ? withSpaces : text);
		if (!match) continue;
		const { numeral = '', number = '' } = match.groups ?? {};
		const digits = folded(number);
		if (kind === 'chapter') return { kind, numeral, label: `${numeral} ` };
		if (kind === 'section') return { kind, number: Number(digits), label: `${digits}.` };
		return { kind };
	}
	return undefined;
}

/** A heading is no sentence: what begins like one and ends with a full stop is a paragraph. */
function isProse({ kind }: Special, bare: string): boolean {
	return (kind === 'chapter' || kind === 'section') && GENRE.paragraphEnd.test(bare);
}

function folded(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\p{Cf}/gu, '')
		.trim();
}
