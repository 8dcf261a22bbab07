import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';
import type { Passage } from '../../../schema/text.ts';
import { readingOf, type Unit } from '../../../edition/edition.ts';

export const getStaticPaths = reportPaths;

/** The whole text in both layers, chapter by chapter. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) => {
	const { title, author, part, heading, opening, closing, signature } = edition.report.data;
	const onCover = (passage: Passage) => paragraph('index.html', passage);
	return jsonResponse({
		id: edition.id,
		title,
		author,
		part: onCover(part),
		heading: onCover(heading),
		chapters: edition.chapters.map((chapter) => ({
			...headed(chapter),
			opening: chapter.paragraphs.map((passage) => paragraph(chapter.page, passage)),
			sections: edition.sectionsOf(chapter.id).map((section) => ({
				...headed(section),
				kind: section.kind,
				paragraphs: section.paragraphs.map((passage) => paragraph(section.page, passage)),
			})),
		})),
		opening: opening.map(onCover),
		closing: closing.map(onCover),
		signature: onCover(signature),
	});
};

function headed({ id, number, title, page, heading }: Unit) {
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
		sentences:
			kind === 'title' ? [] : sentences.map((text, index) => ({ id: `${id}-s${index + 1}`, text })),
	};
}
