import type { Note } from '../schema/note.ts';
import { circled } from '../words/circled.ts';
import { kindsIn } from '../words/notes.ts';

/**
 * The rules that tie the notes of a page to their markers, by number, and each kind to its switch. What a
 * switch does begins at the text: from the root, a script added to the head would style the page anew.
 */
export const noteTies = (notes: readonly Note[]): string =>
	[
		...[...new Set(notes.map(({ n }) => n))].map(
			(n) => `.ref[data-n=${circled(n)}]{anchor-name:--${n}}.notes li:nth-child(${n}){--at:--${n}}`,
		),
		...kindsIn(notes).map(
			({ kind, id }) => `main:has(#${id}:not(:checked)) [data-kind=${kind}]{display:none}`,
		),
	].join('');
