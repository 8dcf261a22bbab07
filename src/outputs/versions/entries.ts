import { createHash } from 'node:crypto';
import { casePage } from '../../edition/cases.ts';
import type { Edition } from '../../edition/edition.ts';
import { passagesOf, readingOf } from '../../edition/unit.ts';
import { figuresOf } from '../../figures/figures.ts';
import type { Manifest } from '../../schema/version.ts';

type Entries = Manifest['entries'];
type Row = [id: string, contents: unknown, page: string, words: string];

/** What has an id, and how a reader is told of it, in the order of the page of versions. */
export const KINDS = {
	text: '正文',
	emendation: '校改',
	note: '标注',
	case: '案例提要',
	number: '数字',
	date: '日期',
	entity: '名称',
	figure: '图',
	sequel: '其后',
} as const;
export type Kind = keyof typeof KINDS;

/** The kind and the id that an entry’s key is made of. */
export function partsOf(key: string): { kind: Kind; id: string } {
	const at = key.indexOf(' ');
	return { kind: key.slice(0, at) as Kind, id: key.slice(at + 1) };
}

/** The key of an entry. */
export const keyOf = ({ kind, id }: { kind: Kind; id: string }): string => `${kind} ${id}`;

const known = new WeakMap<Edition, Entries>();

/** All that has an id in the edition as it is now, by kind and id, in the order of the keys. */
export function entriesOf(edition: Edition): Entries {
	const entries = known.get(edition) ?? read(edition);
	known.set(edition, entries);
	return entries;
}

function read(edition: Edition): Entries {
	const all = Object.entries(rowsOf(edition)).flatMap(([kind, rows]) =>
		rows.map(([id, contents, page, words]): [string, Entries[string]] => [
			`${kind} ${id}`,
			[hashOf(contents), page, words],
		]),
	);
	return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a change is a change of; not where in a block words stand, which moves with what stands before. */
function rowsOf(edition: Edition): Record<Kind, Row[]> {
	const pageOf = (unit: string) => edition.unit(unit).page;
	return {
		text: edition.units.flatMap((unit) =>
			passagesOf(unit).map((passage): Row => {
				const contents = [passage.received, readingOf(passage)];
				return [`${unit.id}#${passage.id}`, contents, `${unit.page}#${passage.id}`, ''];
			}),
		),
		emendation: edition.emendations
			.filter(({ by }) => by === 'editor')
			.map(({ id, unit, kind, received, reading, reason, certainty }) => [
				id,
				[kind, received, reading, reason, certainty],
				`${pageOf(unit)}#${id}`,
				`${received}→${reading || '（删）'}`,
			]),
		// An emendation is a note, too.
		note: edition.notes
			.filter(({ received }) => received === null)
			.map(({ id, kind, quote, note, certainty, sources, see, place }) => [
				id,
				[kind, quote, note, certainty, sources, see],
				`${pageOf(place.unit)}#${id}`,
				note,
			]),
		case: edition.cases.map(({ section, gist, results }) => [
			section,
			[gist, results],
			casePage(edition.id, section),
			gist ?? '',
		]),
		number: edition.numbers.map(({ place: _, implied: __, ...row }) => [
			row.id,
			row,
			edition.home(row.id),
			`${row.quote}，${row.measures}`,
		]),
		date: edition.dates.map(({ place, isOutside: _, ...row }) => [
			row.id,
			row,
			`${pageOf(place.unit)}#${place.paragraph}`,
			`${row.quote}，${row.event}`,
		]),
		entity: edition.entities.map(({ mentions: _, forms: __, report: ___, ...row }) => [
			row.id,
			row,
			edition.home(row.id),
			`${row.name}：${row.gloss}`,
		]),
		figure: figuresOf(edition).map(({ id, page, title, description }) => [
			id,
			[edition.figures.find((figure) => figure.id === id)!.seed, description],
			page,
			title,
		]),
		sequel: edition.sequels.map(({ place, ...row }) => [
			row.id,
			row,
			`${pageOf(place.unit)}#${row.id}`,
			row.gist,
		]),
	};
}

/** The same for the same contents, in whatever order their fields are kept. */
const hashOf = (contents: unknown): string =>
	createHash('sha256').update(JSON.stringify(contents, sorted)).digest('hex').slice(0, 16);

const sorted = (_: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;
