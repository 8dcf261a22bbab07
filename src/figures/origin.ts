import { HISTORY } from '../addresses/history.ts';
import { placeIn } from '../citation/locator.ts';
import type { Edition } from '../edition/edition.ts';
import type { Unit } from '../edition/unit.ts';
import type { DatumRef } from './scene.ts';
import type { FigureView } from './view.ts';

/** A unit that a figure is drawn from, and where in it: 第2段第3句. */
export interface Origin {
	unit: Unit;
	places: string[];
}

/** The most units, and the most sentences of one, that a line still names. */
const FEW = 3;

/** The units whose words a figure draws, each with its sentences; none where there are too many to name. */
export function originsOf(edition: Edition, { table }: Pick<FigureView, 'table'>): Origin[] {
	const rows = Map.groupBy(table.rows, ({ source }) => source.page.split('#')[0]!);
	const units = edition.units.filter(({ page }) => rows.has(page));
	if (units.length < rows.size || units.length > FEW) return [];
	return units.map((unit) => {
		const all = rows.get(unit.page)!.map(({ source }) => placeOf(unit, source) ?? '');
		const places = [...new Set(all)].filter(Boolean);
		return { unit, places: places.length > FEW ? [] : together(places) };
	});
}

/** Sentences of one block in one: 案例第2、3句. */
const together = (places: readonly string[]): string[] =>
	[...Map.groupBy(places, (place) => place.replace(/\d+句$/, ''))].map(([block, same]) => {
		return (
			block + same.map((place) => place.slice(block.length).replace('句', '')).join('、') + '句'
		);
	});

/** Where the words of a datum stand, as short as its table allows: 海关总署案例第3句, or 案例第3句 where all are of one unit. */
export function shortOrigin(edition: Edition, datum: DatumRef, isNamed: boolean): string {
	const unit = edition.units.find(({ page }) => page === datum.page.split('#')[0]);
	if (!unit) return '索引';
	const place = placeOf(unit, datum) ?? '该节';
	if (!isNamed) return place;
	return (unit.kind === 'ministry' ? edition.ministry(unit.id).short : unit.label) + place;
}

/** The sentence in its unit; its paragraph is not said where it is the only one. */
function placeOf(unit: Unit, { page }: DatumRef): string | undefined {
	const id = page.split('#')[1] ?? '';
	if (id === HISTORY) return '沿革';
	if (id === 'title') return undefined;
	const kind = id.startsWith('case-') ? 'case-p' : 'p';
	const isOnly = unit.paragraphs.filter((each) => each.id.startsWith(kind)).length === 1;
	return isOnly ? placeIn(id)?.replace('第1段', '') : placeIn(id);
}
