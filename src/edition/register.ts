import type { Register } from '../addresses/registers.ts';
import type { Entity } from '../schema/entity.ts';
import { bySound, type Letter } from '../words/by-sound.ts';
import { bodiesOf, type Body } from './bodies.ts';
import type { Edition } from './edition.ts';
import { readingOrder } from './order.ts';

/** The group of the bodies that the authority list has; the others have groups of their own. */
export const LISTED = '中央部门';

/** What stands in a register: an entry, or a body of the authority list. */
export interface RegisterRow {
	id: string;
	name: string;
	group: string;
	/** Where in the register it would stand by the order of the text, from 1. */
	rank: number;
	/** How many places it lists. */
	places: number;
	entry?: Entity;
	body?: Body;
}

/** Another name of something, which leads to the one that it stands under. */
export interface SeeRow {
	name: string;
	see: RegisterRow;
}

/** What stands in a register of a report, in the order in which the text first names it. */
export function registerRows(edition: Edition, { type }: Register): RegisterRow[] {
	const before = readingOrder(edition.units);
	const listed = type === 'body' ? bodiesOf([edition]) : [];
	return [
		...edition.entities.filter((entry) => entry.type === type).map(rowOfEntry),
		...listed.map((body) => rowOfBody(body, edition)),
	]
		.sort((a, b) => before(a.first, b.first))
		.map(({ first: _, ...row }, index) => ({ ...row, rank: index + 1 }));
}

/** The rows by the sound of their names, with other names of theirs that begin otherwise. */
export const registerLetters = (rows: readonly RegisterRow[]): Letter<RegisterRow | SeeRow>[] =>
	bySound([...rows, ...rows.flatMap(seeRows)], ({ name }) => name);

const rowOfEntry = (entry: Entity) => ({
	...{ id: entry.id, name: entry.name, group: entry.sub, entry },
	places: entry.mentions.length,
	first: entry.mentions[0]!,
});

function rowOfBody(body: Body, { id: report, units }: Edition) {
	const { id, name, mentions } = body.ministry;
	const here = mentions.filter((mention) => mention.report === report);
	return {
		...{ id, name, group: LISTED, body },
		places: body.reports[0]!.mentions.length,
		first: here.toSorted(readingOrder(units))[0]!,
	};
}

/** Names that readers may look for elsewhere: those that do not begin with the same two characters. */
function seeRows(see: RegisterRow): SeeRow[] {
	const names = see.entry?.aka ?? see.body?.reports[0]!.names ?? [];
	return names
		.filter((name) => beginningOf(name) !== beginningOf(see.name))
		.map((name) => ({ name, see }));
}

const beginningOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 2);
