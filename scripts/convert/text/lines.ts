import { GENRE } from './genre.ts';
import { foldLayers } from './locate.ts';
import { folded, isLevel, matched, type Special } from './match-line.ts';
import { spaced, squeezed } from './white-space.ts';
import type { Wording } from './wording.ts';

/** What a line of the received text is. */
export type Line = { kind: 'part' | 'title' | 'paragraph'; isNear: false } | (Special & Likely);

interface Likely {
	/** Whether it is meant as this, but written otherwise. */
	isNear: boolean;
	/** Whether it has the title of a section; where the editors list none, nobody knows. */
	isSection?: boolean;
}

/** Tells what a line is, whose number is counted from 1. */
export function readLine(text: string, line: number, wording: Wording): Line {
	const head = wording.head[line - 1];
	if (head) return { kind: head, isNear: false };
	const listed = wording.unnumbered.size > 0 && wording.unnumbered.get(foldLayers(text));
	if (listed === 'chapter') return { kind: 'chapter', numeral: '', label: '', isNear: false };
	if (listed === 'section') return { kind: 'section', number: 0, label: '', isNear: false };
	const bare = squeezed(text);
	const exact = matched(wording.exact, bare, spaced(text));
	if (exact) {
		const title = exact.held.slice(exact.label.trimEnd().length);
		return { ...exact.special, isNear: false, ...likely(title, wording) };
	}
	const near = matched(wording.nearly, folded(text), folded(text));
	if (!near || isProse(near.special, bare)) return { kind: 'paragraph', isNear: false };
	// The pattern ends with the first sign of a title.
	const title = near.held.slice(
		near.length - ([...near.held.slice(0, near.length)].at(-1)?.length ?? 0),
	);
	const found = likely(title, wording);
	// What has the title of a section is meant as that section, however it is numbered.
	return isLevel(near.special) && found.isSection
		? { kind: 'section', number: near.number, label: '', isNear: true, ...found }
		: { ...near.special, isNear: true, ...found };
}

function likely(title: string, { titles }: Wording): { isSection?: boolean } {
	return titles.size === 0 ? {} : { isSection: titles.has(foldLayers(title)) };
}

/** A heading is no sentence: what begins like one and ends with a full stop is a paragraph. */
function isProse(special: Special, bare: string): boolean {
	return isLevel(special) && GENRE.paragraphEnd.test(bare);
}
