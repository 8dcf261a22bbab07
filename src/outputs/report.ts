import type { Edition } from '../edition/edition.ts';
import { readingOf, type Part, type Unit } from '../edition/unit.ts';
import { isHeading, type Passage } from '../schema/passage.ts';
import { sentenceId } from '../text/sentences.ts';
import {
	fingerprintOf,
	hashOfLines,
	hashOfUnit,
	swhidOfUnit,
	type Fingerprint,
} from './fingerprint.ts';

/** The whole text in both layers, chapter by chapter. */
export function reportTree(edition: Edition) {
	const { opening, closing } = edition;
	const source = fingerprintOf(edition);
	const { title, author } = edition.report;
	const all = ({ page, paragraphs }: Unit) => paragraphs.map((passage) => paragraph(page, passage));
	const remarks = closing ? all(closing) : [];
	const signature = remarks.find(({ kind }) => kind === 'signature');
	return {
		id: edition.id,
		title,
		author,
		source,
		...(opening.part && { part: paragraph(opening.page, opening.part) }),
		heading: paragraph(opening.page, opening.heading),
		chapters: edition.chapters.map((chapter) => ({
			...headed(chapter, source),
			opening: all(chapter),
			sections: edition.sectionsOf(chapter.id).map((section) => ({
				...headed(section, source),
				kind: section.kind,
				paragraphs: all(section),
			})),
		})),
		opening: all(opening),
		closing: remarks.filter((each) => each !== signature),
		...(signature && { signature }),
	};
}

function headed(part: Part, source: Fingerprint) {
	const { id, number, title, page, heading } = part;
	const fingerprint = { sha256: hashOfUnit(part), swhid: swhidOfUnit(source.swhid, part) };
	return { id, number, title, page, ...fingerprint, heading: paragraph(page, heading) };
}

function paragraph(page: string, passage: Passage) {
	const { id, kind, lines, received, sentences } = passage;
	return {
		id,
		kind,
		page: `${page}#${id}`,
		lines,
		sha256: hashOfLines([received]),
		received,
		reading: readingOf(passage),
		sentences: isHeading({ kind })
			? []
			: sentences.map((text, index) => ({ id: sentenceId(id, index), text })),
	};
}
