import type { SectionSeed } from '../../../src/schema/section.ts';
import { GENRE } from './genre.ts';
import { foldLayers } from './locate.ts';
import { subjectNames, type Names } from './names.ts';
import { blocksOf, chaptersOf, isBlock, sectionsOf, type Chapter, type Report } from './tree.ts';
import type { Wording } from './wording.ts';

/**
 * Rows for the sections of which no chapter says what they are about: with the id of the body that a
 * heading names, or one to be replaced by a word that says what the section is about.
 */
export function proposeSections(report: Report, wording: Wording, names: Names): SectionSeed[] {
	const used = new Set<string>();
	let count = 0;
	return chaptersOf(report)
		.filter((chapter) => !isTelling(chapter, wording))
		.flatMap(sectionsOf)
		.map((section) => {
			const { received, label } = blocksOf(section)[0]!;
			const heading = received.trim().slice(label.trimEnd().length).trim();
			const bodies = new Set(names.mentions(heading).map(({ ministry }) => ministry));
			const [body] = bodies;
			const isFree = bodies.size === 1 && !used.has(body!);
			const id = isFree ? body! : `s${++count}`;
			used.add(id);
			return { id, heading };
		});
}

/** Whether a chapter says itself what its sections are about. */
function isTelling(chapter: Chapter, { recommendations }: Wording): boolean {
	const blocks = chapter.children.filter(isBlock);
	const opening = blocks.find(({ type }) => type === 'paragraph');
	return (
		recommendations === chapter.number ||
		blocks.some(({ received }) => GENRE.aspects.test(foldLayers(received))) ||
		(opening !== undefined && subjectNames(opening.received.replace(',', '，')) !== null)
	);
}
