import { bodyPage } from '../addresses/navigation.ts';
import type { Body, BodyInReport } from './bodies.ts';

/** A page about a body: that of its latest reports, or one of five years. */
export interface BodyPage {
	/** Names its file in `bodies/`: `customs`, `customs-2011-2015`. */
	name: string;
	/** The file of `dist/`. */
	page: string;
	/** The first and the last of the five years; none on the page of the latest reports. */
	years: readonly [first: number, last: number] | undefined;
	/** The latest first. */
	reports: BodyInReport[];
}

/** So many rows are read on one page. */
export const MANY = 120;
/** As many years as a plan has: 2011—2015. */
const PLAN = 5;

/**
 * The pages about a body. One holds all, until it would be long; then it holds the latest reports, and
 * those of each five years with an older one have a page that later reports leave as it is.
 */
export function bodyPagesOf({ ministry: { id }, reports }: Body): BodyPage[] {
	const latest = latestOf(reports);
	const plans = new Set(reports.slice(latest.length).map(planOf));
	return [
		{ name: id, page: bodyPage(id), years: undefined, reports: latest },
		...[...plans].map((last): BodyPage => {
			const first = last - PLAN + 1;
			const name = `${id}-${first}-${last}`;
			const own = reports.filter((report) => planOf(report) === last);
			return { name, page: bodyPage(name), years: [first, last], reports: own };
		}),
	];
}

/** The latest reports that one page has room for, and always one. */
function latestOf(reports: readonly BodyInReport[]): BodyInReport[] {
	let rows = 0;
	return reports.filter((report, index) => {
		rows += rowsOf(report);
		return index === 0 || rows <= MANY;
	});
}

/** The year by its name and in the table, and all that is listed of it. */
const rowsOf = ({ section, caseStudy, proposals, numbers, mentions }: BodyInReport): number =>
	2 +
	[section, caseStudy].filter(Boolean).length +
	proposals.length +
	numbers.length +
	mentions.length;

/** The last of the five years that a report falls in: 2015 of 2011. */
const planOf = ({ edition }: BodyInReport): number => Math.ceil(edition.report.year / PLAN) * PLAN;
