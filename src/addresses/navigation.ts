import { registerPage, registersOf, type Registered } from './registers.ts';

/** What of a report is listed; ways lead only to lists that have something. */
export interface Listed extends Registered {
	ministries: readonly unknown[];
	themes: readonly unknown[];
	cases: readonly unknown[];
	recommendations: readonly { chapter: string }[];
	figures: readonly unknown[];
	numbers: readonly unknown[];
}

/** A way into the edition. */
export interface Way {
	name: string;
	/** A page, with its #id. */
	page: string;
	/** Whether it stands in the header, too. */
	isMain: boolean;
}

/** Where the edition begins: the cover of its one report, or the shelf of several. */
export const HOME = 'index.html';
/** The reports of a hundred years, where the shelf has more than one page: `shelf-1900-1999.html`. */
export const shelfPage = (first: string, last: string): string => `shelf-${first}-${last}.html`;
/** The list of all bodies over all years. */
export const BODIES = 'bodies/index.html';
/** A body over all years. */
export const bodyPage = (body: string): string => `bodies/${body}.html`;
/** What the edition of several reports says of itself; one report says it on its own page. */
export const ABOUT = 'about.html';
export const SEARCH = 'search.html';

/** The cover of a report. */
export const coverPage = (report: string): string => `${report}/index.html`;
/** The table of contents of a report. */
export const contentsPage = (report: string): string => `${report}/contents.html`;
/** The case studies of a report. */
export const casesPage = (report: string): string => `${report}/cases.html`;
/** The index of numbers of a report. */
export const numbersPage = (report: string): string => `${report}/numbers.html`;
/** All figures of a report. */
export const figuresPage = (report: string): string => `${report}/figures.html`;
/** The whole text of a report on one page. */
export const fullPage = (report: string): string => `${report}/full.html`;
/** The same with its notes, figures and links. */
export const annotatedPage = (report: string): string => `${report}/annotated.html`;
/** The colophon of a report. */
export const aboutPage = (report: string): string => `${report}/about.html`;
/** What the facts from outside the text rest on. */
export const sourcesPage = (report: string): string => `${report}/sources.html`;
/** The versions of the edition of a report. */
export const versionsPage = (report: string): string => `${report}/versions.html`;
/** A unit of the text as it was received, beside the reading. */
export const witnessPage = (report: string, unit: string): string =>
	`${report}/witness/${unit}.html`;

/** The ways into a report, in the order of the header and the footer; `isOnShelf` where others stand beside it. */
export function navigation(report: Listed, isOnShelf: boolean): Way[] {
	const { id, cases, figures, numbers } = report;
	const list = (rows: readonly unknown[], page: string) => (rows.length > 0 ? page : undefined);
	return [
		...way('书架', isOnShelf ? HOME : undefined),
		...way('封面', coverPage(id), false),
		...way('目录', contentsPage(id)),
		...way('案例', list(cases, casesPage(id))),
		...way('建议', recommendationsPage(report)),
		...way('图', list(figures, figuresPage(id))),
		...way('数字', list(numbers, numbersPage(id))),
		...way('索引', firstRegisterPage(report)),
		...way('机构', BODIES, false),
		...way('通读', fullPage(id)),
		...way('检索', SEARCH, false),
		...way('关于本版', aboutPage(id)),
	];
}

/** The ways of the pages that belong to all reports. */
export const shelfNavigation: readonly Way[] = [
	...way('书架', HOME),
	...way('机构', BODIES),
	...way('检索', SEARCH),
	...way('关于本版', ABOUT),
];

/** The page of the chapter that makes the recommendations, where there are any. */
export function recommendationsPage({ id, recommendations }: Listed): string | undefined {
	const [first] = recommendations;
	return first && `${id}/chapters/${first.chapter}.html`;
}

/** The first register with an entry, where there is one. */
export function firstRegisterPage(report: Registered): string | undefined {
	const [register] = registersOf(report);
	return register && registerPage(report.id, register.type);
}

function way(name: string, page: string | undefined, isMain = true): Way[] {
	return page === undefined ? [] : [{ name, page, isMain }];
}
