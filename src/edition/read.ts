import { getCollection, getEntry, render } from 'astro:content';
import type { Synonym } from '../schema/synonym.ts';
import type { Content } from './content.ts';
import { createEdition, type Edition } from './edition.ts';
import { frameAt, type Frame } from './frame.ts';
import { required } from './required.ts';
import type { Unit } from './unit.ts';
import { versionsIn } from './versions.ts';

let editions: Promise<Edition[]> | undefined;

/** All reports of the edition in the order of their years; read once for a build. */
export function getEditions(): Promise<Edition[]> {
	if (import.meta.env.DEV) editions = undefined;
	editions ??= readEditions();
	return editions;
}

/** The report with this id. */
export async function getEdition(id: string): Promise<Edition> {
	const all = await getEditions();
	return required(
		all.find((edition) => edition.id === id),
		`report ${id}`,
	);
}

/** What readers type, and what the texts print for it. */
export async function getSynonyms(): Promise<Synonym[]> {
	return (await getCollection('synonyms')).map(({ data }) => data);
}

/** What frames the page at `pathname`. */
export async function getFrame(pathname: string): Promise<Frame> {
	return frameAt(pathname, await getEditions());
}

/** The text of a unit as a component, to be given the elements that it is written in. */
export async function getText(report: string, unit: Unit) {
	const entry = await entryOf(report, unit);
	return (await render(required(entry, `entry ${report}/${unit.id}`))).Content;
}

function entryOf(report: string, { kind, id }: Unit) {
	switch (kind) {
		case 'opening':
		case 'closing':
			return getEntry('frames', `${report}/${id}`);
		case 'chapter':
			return getEntry('chapters', `${report}/${id}`);
		case 'ministry':
		case 'theme':
			return getEntry('sections', `${report}/${id}`);
		case 'recommendation':
			return getEntry('recommendations', `${report}/${id}`);
	}
}

async function readEditions(): Promise<Edition[]> {
	const [reports, ministries, sources, contentOf] = await Promise.all([
		getCollection('reports'),
		getCollection('ministries'),
		getCollection('sources'),
		readContents(),
	]);
	const shared = {
		authority: ministries.map(({ data }) => data),
		sources: sources.map(({ data }) => data),
	};
	return reports
		.map(({ data }) => data)
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((report) => createEdition(contentOf(report), shared));
}

/** Every collection, read once and parted by report. */
async function readContents(): Promise<(report: Content['report']) => Content> {
	const frames = parted(await getCollection('frames'));
	const chapters = parted(await getCollection('chapters'));
	const sections = parted(await getCollection('sections'));
	const recommendations = parted(await getCollection('recommendations'));
	const emendations = parted(await getCollection('emendations'));
	const notes = parted(await getCollection('notes'));
	const numbers = parted(await getCollection('numbers'));
	const dates = parted(await getCollection('dates'));
	const entities = parted(await getCollection('entities'));
	const figures = parted(await getCollection('figures'));
	const cases = parted(await getCollection('cases'));
	const sequels = parted(await getCollection('sequels'));
	const revisions = parted(await getCollection('revisions'));
	const quotations = parted(await getCollection('quotations'));
	const versions = versionsIn(
		import.meta.glob('/versions/*/*.json', { eager: true, import: 'default' }),
	);
	return (report) => ({
		report,
		frames: frames(report.id),
		chapters: chapters(report.id),
		sections: sections(report.id),
		recommendations: recommendations(report.id),
		emendations: emendations(report.id),
		notes: notes(report.id),
		numbers: numbers(report.id),
		dates: dates(report.id),
		entities: entities(report.id),
		figures: figures(report.id),
		cases: cases(report.id),
		sequels: sequels(report.id),
		revisions: revisions(report.id),
		quotations: quotations(report.id),
		versions: versions(report.id),
	});
}

/** A row that tells whose it is: its report, or that of its place. */
type Owned = { report: string } | { place: { report: string } };

/** The rows of each report, in their order. */
function parted<T extends Owned>(
	entries: readonly { data: T }[],
): (report: string) => readonly T[] {
	const rows = Map.groupBy(
		entries.map(({ data }) => data),
		(row) => ('report' in row ? row.report : row.place.report),
	);
	return (report) => rows.get(report) ?? [];
}
