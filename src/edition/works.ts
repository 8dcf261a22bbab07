import { addressOf } from '../addresses/href.ts';
import { dataOf, partOf, seenAt } from '../citation/parts.ts';
import type { Work } from '../citation/work.ts';
import type { Note } from '../schema/note.ts';
import { quoted } from '../words/quotation.ts';
import { caseStudies } from './cases.ts';
import type { Edition } from './edition.ts';
import { isPart, locatorOf, type Unit } from './unit.ts';

/** A work with its page; what has none of its own stands at an id of another's. */
export interface Citable {
	work: Work;
	/** File of `dist/`, with its #id. */
	page: string;
	/** The page of the section that it is a part of, where it stands on another. */
	section?: string;
}

/** The report as it is cited in this edition: what the print was like is said where it is known. */
export function reportWork({ report, id }: Edition): Work {
	const { title, author, publication, edition } = report;
	const printed = publication.date?.match(/\d{4}/)?.[0];
	return {
		kind: 'report',
		key: id,
		title,
		authors: author === null ? [] : [author],
		version: edition.version,
		publisher: publication.publisher ?? undefined,
		place: publication.place ?? undefined,
		pages: publication.pages ?? undefined,
		issued: printed ?? edition.date ?? undefined,
	};
}

/** A unit with a title of its own is a part; what frames the chapters is cited as the report. */
export function unitWork(edition: Edition, unit: Unit): Work {
	const report = reportWork(edition);
	return isPart(unit)
		? partOf(report, unit.id, unit.title)
		: { ...report, key: `${report.key}-${unit.id}` };
}

/** The case study of a section, by the section’s title. */
export const caseWork = (edition: Edition, section: Unit): Work =>
	partOf(reportWork(edition), `${section.id}-case`, `${section.title}：${edition.report.caseWord}`);

/** A note, which is the edition’s, by the words that it is about. */
export function noteWork(edition: Edition, { id, kind, quote, place }: Note): Work {
	const unit = edition.unit(place.unit);
	const title = `${quoted(quote)}${kind}注`;
	return dataOf(reportWork(edition), `note-${id}`, title, locatorOf(unit) ?? unit.label);
}

/** The parts of the text that are cited by themselves: the report, its units and its case studies. */
export function textWorks(edition: Edition, cover: string): Citable[] {
	return [
		{ work: reportWork(edition), page: cover },
		...edition.units.map((unit) => ({ work: unitWork(edition, unit), page: unit.page })),
		...caseStudies(edition).map(({ unit, page }) => ({
			work: caseWork(edition, unit),
			page,
			section: unit.page,
		})),
	];
}

/** A work at its address, where the host is known; seen on the day of its release, as nobody says another. */
export const asSeen = (edition: Edition, { work, page }: Citable, site: URL | undefined): Work =>
	seenAt(work, site && addressOf(page, site), edition.report.edition.date ?? undefined);
