import type { Edition } from '../edition/edition.ts';
import { readingOf, type Part } from '../edition/unit.ts';
import { isHeading, type Passage } from '../schema/passage.ts';
import { sentenceId } from '../text/sentences.ts';

/** The whole text in both layers, chapter by chapter. */
export function reportTree(edition: Edition) {
	const { title, author, part, heading, opening, closing, signature } = edition.report;
	const { page } = edition.unit('report');
	const framing = (passage: Passage) => paragraph(page, passage);
	return {
		id: edition.id,
		title,
		author,
		...(part && { part: framing(part) }),
		heading: framing(heading),
		chapters: edition.chapters.map((chapter) => ({
			...headed(chapter),
			opening: chapter.paragraphs.map((passage) => paragraph(chapter.page, passage)),
			sections: edition.sectionsOf(chapter.id).map((section) => ({
				...headed(section),
				kind: section.kind,
				paragraphs: section.paragraphs.map((passage) => paragraph(section.page, passage)),
			})),
		})),
		opening: opening.map(framing),
		closing: closing.map(framing),
		...(signature && { signature: framing(signature) }),
	};
}

function headed({ id, number, title, page, heading }: Part) {
	return { id, number, title, page, heading: paragraph(page, heading) };
}

function paragraph(page: string, passage: Passage) {
	const { id, kind, lines, received, sentences } = passage;
	return {
		id,
		kind,
		page: `${page}#${id}`,
		lines,
		received,
		reading: readingOf(passage),
		sentences: isHeading({ kind })
			? []
			: sentences.map((text, index) => ({ id: sentenceId(id, index), text })),
	};
}
