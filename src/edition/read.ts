import { getCollection, getEntry, render } from 'astro:content';
import type { Content } from './content.ts';
import { createEdition, type Edition } from './edition.ts';
import { frameAt, type Frame } from './frame.ts';
import { required } from './required.ts';
import type { Unit } from './unit.ts';

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
	const [reports, ministries] = await Promise.all([
		getCollection('reports'),
		getCollection('ministries'),
	]);
	const authority = ministries.map(({ data }) => data);
	return Promise.all(
		reports
			.map(({ data }) => data)
			.sort((a, b) => (a.id < b.id ? -1 : 1))
			.map(async (report) => createEdition(await readContent(report), authority)),
	);
}

async function readContent(report: Content['report']): Promise<Content> {
	const mine = <T extends { report: string }>(entries: readonly { data: T }[]): T[] =>
		entries.map(({ data }) => data).filter((row) => row.report === report.id);
	const placed = <T extends { place: { report: string } }>(entries: readonly { data: T }[]): T[] =>
		entries.map(({ data }) => data).filter(({ place }) => place.report === report.id);
	return {
		report,
		frames: mine(await getCollection('frames')),
		chapters: mine(await getCollection('chapters')),
		sections: mine(await getCollection('sections')),
		recommendations: mine(await getCollection('recommendations')),
		emendations: mine(await getCollection('emendations')),
		notes: placed(await getCollection('notes')),
		numbers: placed(await getCollection('numbers')),
		dates: placed(await getCollection('dates')),
		entities: mine(await getCollection('entities')),
		figures: mine(await getCollection('figures')),
		cases: mine(await getCollection('cases')),
	};
}
