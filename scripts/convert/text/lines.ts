import { GENRE } from './genre.ts';

/** What a line of the received text is; `isNear` where it is meant as this, but written otherwise. */
export type Line =
	| { kind: (typeof GENRE.head)[number] | 'paragraph'; isNear: false }
	| (Special & { isNear: boolean });

/** What a pattern finds; `label` is how many characters the number of a heading has. */
type Special =
	| { kind: 'caseStudy' | 'closing' | 'signature' }
	| { kind: 'chapter'; numeral: string; label: number }
	| { kind: 'section'; number: number; label: number };

/** Tells what a line is, whose number is counted from 1. */
export function readLine(text: string, line: number): Line {
	const head = GENRE.head[line - 1];
	if (head) return { kind: head, isNear: false };
	const exact = matched(GENRE.lines, text);
	// In “10 创建…” the digits tell what is meant, and not the space.
	const isSection = exact?.kind === 'chapter' && /^\d+$/.test(exact.numeral);
	if (exact && !isSection) return { ...exact, isNear: false };
	const near = matched(GENRE.nearly, foldLine(text));
	if (near && !isProse(near, text)) return { ...near, isNear: true };
	return exact ? { ...exact, isNear: false } : { kind: 'paragraph', isNear: false };
}

type Patterns = Record<keyof typeof GENRE.lines, RegExp>;

function matched(patterns: Patterns, text: string): Special | undefined {
	for (const kind of Object.keys(patterns) as (keyof Patterns)[]) {
		const match = patterns[kind].exec(text);
		if (!match) continue;
		const { label = '', numeral = '', number = '' } = match.groups ?? {};
		if (kind === 'chapter') return { kind, numeral, label: label.length };
		if (kind === 'section') return { kind, number: Number(number), label: label.length };
		return { kind };
	}
	return undefined;
}

/** A heading is no sentence: what begins like one and ends with a full stop is a paragraph. */
function isProse({ kind }: Special, text: string): boolean {
	return (kind === 'chapter' || kind === 'section') && GENRE.paragraphEnd.test(text);
}

function foldLine(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\p{Cf}/gu, '')
		.trim();
}
