import type { DateRow } from '../schema/date.ts';
import type { Emendation } from '../schema/emendation.ts';
import type { Entity } from '../schema/entity.ts';
import type { Ministry } from '../schema/ministry.ts';
import type { Note } from '../schema/note.ts';
import type { NumberRow } from '../schema/number.ts';
import type { FigureEntry } from '../schema/figure.ts';
import type { Annotated } from './marks.ts';
import { precedence, type Link } from './precedence.ts';
import { smallest } from './smallest.ts';

/** What is set at places of the text, row by row as `content/` keeps it. */
export interface Records {
	ministries: readonly Ministry[];
	entities: readonly Entity[];
	numbers: readonly NumberRow[];
	dates: readonly DateRow[];
	emendations: readonly Emendation[];
	notes: readonly Note[];
	figures: readonly FigureEntry[];
}

/** Tells of each block of a report, by its address (`customs#p1`), what the edition knows about its words. */
export function annotationsOf(records: Records, report: string): (address: string) => Annotated {
	const { ministries, entities, numbers, dates, emendations, notes, figures } = records;
	const links = byAddress<Link & Flat>(report, [
		...ministries.flatMap(({ id, mentions }) =>
			mentions.map((mention) => ({ ...mention, kind: 'body' as const, to: id })),
		),
		...entities.flatMap(({ id, mentions }) =>
			mentions
				.filter(({ within }) => within === null)
				.map((mention) => ({ ...mention, kind: 'entity' as const, to: id })),
		),
		...numbers.map(({ id, place }) => ({ ...place, kind: 'number' as const, to: id })),
	]);
	const dated = byAddress(
		report,
		dates.map(({ place }) => place),
	);
	const emended = byAddress(
		report,
		emendations.filter(({ by }) => by === 'editor').flatMap(markedIn),
	);
	const noted = byAddress(
		report,
		notes.map(({ place, id, n, kind }) => ({ ...place, id, n, kind })),
	);
	const drawn = Map.groupBy(
		figures
			.filter((figure) => figure.report === report)
			.flatMap(({ seed: { id, number, unit }, sentences }) =>
				sentences.map((sentence) => ({ ...partsOf(sentence), id, number, unit })),
			),
		({ address }) => address,
	);
	return (address) => ({
		links: precedence(links.get(address) ?? []),
		dates: dated.get(address) ?? [],
		emended: emended.get(address) ?? [],
		notes: noted.get(address) ?? [],
		figures: drawn.get(address) ?? [],
	});
}

/** The changed characters of an emendation, each stretch as a place; where some were dropped nothing is left to mark. */
const markedIn = (emendation: Emendation): Emendation[] =>
	smallest(emendation)
		.filter(({ start, end }) => start < end)
		.map(({ start, end }) => ({ ...emendation, start, end }));

interface Flat {
	report: string;
	unit: string;
	paragraph: string;
}

const byAddress = <T extends Flat>(report: string, places: readonly T[]): Map<string, T[]> =>
	Map.groupBy(
		places.filter((place) => place.report === report),
		({ unit, paragraph }) => `${unit}#${paragraph}`,
	);

/** `customs#case-p1-s2` is the sentence with the index 1 of `customs#case-p1`. */
function partsOf(sentence: string): { address: string; sentence: number } {
	const at = sentence.lastIndexOf('-s');
	return { address: sentence.slice(0, at), sentence: Number(sentence.slice(at + 2)) - 1 };
}
