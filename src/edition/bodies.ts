import type { CaseStudyRow } from '../schema/case.ts';
import type { Ministry } from '../schema/ministry.ts';
import type { NumberRow } from '../schema/number.ts';
import type { Edition } from './edition.ts';
import type { Mentioned } from './mentioned.ts';
import type { MinistryUnit, RecommendationUnit } from './unit.ts';

/** What one report says of a body. */
export interface BodyInReport {
	edition: Edition;
	/** The section about it, where there is one. */
	section: MinistryUnit | undefined;
	caseStudy: CaseStudyRow | undefined;
	/** The recommendations that it proposed. */
	proposals: RecommendationUnit[];
	/** The numbers of its section. */
	numbers: NumberRow[];
	/** Where it is named outside its section. */
	mentions: Mentioned[];
	/** Other names under which the text prints it, in the order of the text. */
	otherNames: string[];
}

/** A body over all years. */
export interface Body {
	ministry: Ministry;
	/** The reports that name it, the latest first. */
	reports: BodyInReport[];
}

/** The bodies that some report names, in the order of their sections in the latest that has them. */
export function bodiesOf(editions: readonly Edition[]): Body[] {
	const latest = [...editions].sort((a, b) => b.report.year - a.report.year);
	const sections = [...new Set(latest.flatMap(({ ministries }) => ministries.map(({ id }) => id)))];
	const at = ({ id }: Ministry) => (sections.includes(id) ? sections.indexOf(id) : Infinity);
	const authority = (latest[0]?.authority ?? []).toSorted((a, b) => at(a) - at(b) || 0);
	return authority.flatMap((ministry) => {
		const reports = latest
			.filter(({ id }) => ministry.mentions.some(({ report }) => report === id))
			.map((edition) => inReport(ministry, edition));
		return reports.length > 0 ? [{ ministry, reports }] : [];
	});
}

function inReport({ id, name, mentions }: Ministry, edition: Edition): BodyInReport {
	const printed = mentions.filter(({ report }) => report === edition.id).map(({ quote }) => quote);
	return {
		edition,
		section: edition.ministries.find((unit) => unit.id === id),
		caseStudy: edition.cases.find(({ section }) => section === id),
		proposals: edition.proposedBy(id),
		numbers: edition.numbers.filter(({ place }) => place.unit === id),
		mentions: edition.mentionsOf(id),
		otherNames: [...new Set(printed)].filter((form) => form !== name),
	};
}
