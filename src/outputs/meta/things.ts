import type { BreadcrumbList, Chapter, DataDownload, Dataset, Person, Report } from 'schema-dts';
import { addressOf } from '../../addresses/href.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Citable } from '../../edition/works.ts';

/** The edition as a report of its own, made after the report, whose author it does not claim. */
export const reportThing = (edition: Edition, page: string, site: URL | undefined): Report => ({
	...wholeOf(edition),
	...issued(edition),
	...at(page, site),
	isBasedOn: {
		'@type': 'Report',
		name: edition.report.title,
		author: people(edition.report.author === null ? [] : [edition.report.author]),
	} satisfies Report,
});

/** A part of the report. */
export const chapterThing = (
	edition: Edition,
	{ work, page }: Citable,
	name: string,
	site: URL | undefined,
): Chapter => ({
	'@type': 'Chapter',
	name,
	author: people(work.authors),
	...issued(edition),
	...at(page, site),
	isPartOf: wholeOf(edition),
});

/** Data of the edition, with their files. */
export const datasetThing = (
	edition: Edition,
	{ work, page }: Citable,
	description: string,
	files: readonly DataDownload[],
	site: URL | undefined,
): Dataset => ({
	'@type': 'Dataset',
	name: work.title,
	description,
	version: work.version,
	...issued(edition),
	...at(page, site),
	isPartOf: wholeOf(edition),
	distribution: [...files],
});

/** The way to a page from the cover; its addresses have to be whole, and so has the edition. */
export const wayThing = (
	trail: readonly { name: string; page: string }[],
	site: URL | undefined,
): BreadcrumbList[] =>
	site
		? [
				{
					'@type': 'BreadcrumbList',
					itemListElement: trail.map(({ name, page }, index) => ({
						'@type': 'ListItem',
						position: index + 1,
						name,
						item: addressOf(page, site),
					})),
				},
			]
		: [];

const wholeOf = ({ report }: Edition) =>
	({
		'@type': 'Report',
		name: `${report.title}（标注版）`,
		version: report.edition.version,
	}) satisfies Report;

const people = (names: readonly string[]): Person[] =>
	names.map((name) => ({ '@type': 'Person', name }));

const issued = ({ report }: Edition) =>
	report.edition.date === null ? {} : { datePublished: report.edition.date };

const at = (page: string, site: URL | undefined) => (site ? { url: addressOf(page, site) } : {});
