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
	/** The names under which the text prints it, that of the authority list first, the others in their order. */
	names: string[];
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
	const sections = new Set(latest.flatMap(({ ministries }) => ministries.map(({ id }) => id)));
	const ranks = new Map([...sections].map((id, rank) => [id, rank]));
	const at = ({ id }: Ministry) => ranks.get(id) ?? Infinity;
	const authority = (latest[0]?.authority ?? []).toSorted((a, b) => at(a) - at(b) || 0);
	const inReports = latest.map((edition) => ({ id: edition.id, of: bodiesIn(edition) }));
	return authority.flatMap((ministry) => {
		const named = Map.groupBy(ministry.mentions, ({ report }) => report);
		const reports = inReports.flatMap(({ id, of }) => {
			const mentions = named.get(id);
			return mentions ? [of(ministry, mentions)] : [];
		});
		return reports.length > 0 ? [{ ministry, reports }] : [];
	});
}

/** Tells of a body, and of the places in a report that name it, what the report says of it. */
function bodiesIn(
	edition: Edition,
): (body: Ministry, printed: readonly { quote: string }[]) => BodyInReport {
	const sections = new Map(edition.ministries.map((unit) => [unit.id, unit]));
	const cases = new Map(edition.cases.map((row) => [row.section, row]));
	const numbers = Map.groupBy(edition.numbers, ({ place }) => place.unit);
	return ({ id, name }, printed) => ({
		edition,
		section: sections.get(id),
		caseStudy: cases.get(id),
		proposals: edition.proposedBy(id),
		numbers: numbers.get(id) ?? [],
		mentions: edition.mentionsOf(id),
		names: [...new Set(printed.map(({ quote }) => quote))].sort(
			(a, b) => Number(b === name) - Number(a === name),
		),
	});
}
